/* ---
algorithm: coin_change
structure: number
method: recursion with a global memory
time: O(n)
space: O(n)
call: main() < n -> stdout
--- */
#include <stdio.h>

#define BIG 1000000

int memo[1000];

int go(int n) {
  if (n < 0) return BIG;
  if (n == 0) return 0;
  if (memo[n]) return memo[n];
  int a = go(n - 1), b = go(n - 3), c = go(n - 4);
  if (b < a) a = b;
  if (c < a) a = c;
  return memo[n] = a + 1;
}

int main() {
  int n;
  scanf("%d", &n);
  printf("%d\n", go(n));
}
