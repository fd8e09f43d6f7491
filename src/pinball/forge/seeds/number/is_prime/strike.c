/* ---
algorithm: is_prime
structure: number
method: a little sieve up to n, then looks at n
time: O(n log log n)
space: O(1)
call: prime(n) -> return
--- */
#include <string.h>

char composite[2000];

int prime(int n) {
  memset(composite, 0, sizeof composite);
  composite[0] = composite[1] = 1;
  for (int p = 2; p <= n; p++)
    if (!composite[p])
      for (int q = 2 * p; q <= n; q += p) composite[q] = 1;
  return !composite[n];
}
