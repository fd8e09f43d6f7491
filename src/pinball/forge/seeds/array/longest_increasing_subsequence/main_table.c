/* ---
algorithm: longest_increasing_subsequence
structure: array
method: global arrays, from the back: longest one that begins at each place
time: O(n^2)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
int n, a[1010], f[1010], ans;
int main() {
  scanf("%d", &n);
  for (int i = 0; i < n; ++i) scanf("%d", a + i);
  for (int i = n - 1; i >= 0; --i) {
    f[i] = 1;
    for (int j = i + 1; j < n; ++j)
      if (a[j] > a[i] && f[j] >= f[i]) f[i] = f[j] + 1;
    if (f[i] > ans) ans = f[i];
  }
  printf("%d\n", ans);
}
