/* ---
algorithm: collatz
structure: number
method: a for loop with everything in its head
time: unknown
space: O(1)
call: main() < n -> stdout
--- */
#include <stdio.h>

int main() {
  long long n;
  int c;
  scanf("%lld", &n);
  for (c = 0; n > 1; c++, n = n % 2 ? 3 * n + 1 : n / 2)
    ;
  printf("%d\n", c);
}
