/* ---
algorithm: max_subarray
structure: array
method: prefix sum minus the smallest prefix sum before it
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
#include <limits.h>

int main() {
  int n, x, pre = 0, low = 0, ans = INT_MIN;
  scanf("%d", &n);
  for (int i = 0; i < n; i++) {
    scanf("%d", &x);
    pre += x;
    if (pre - low > ans) ans = pre - low;
    if (pre < low) low = pre;
  }
  printf("%d\n", ans);
  return 0;
}
