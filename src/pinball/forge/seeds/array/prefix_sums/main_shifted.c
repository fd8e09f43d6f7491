/* ---
algorithm: prefix_sums
structure: array
method: sums in an array that is one longer and begins with 0
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

long long s[1 << 11];

int main() {
  int n;
  scanf("%d", &n);
  for (int i = 1; i <= n; i++) {
    long long x;
    scanf("%lld", &x);
    s[i] = s[i - 1] + x;
  }
  for (int i = 1; i <= n; i++) printf("%lld ", s[i]);
  puts("");
}
