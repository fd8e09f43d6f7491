/* ---
algorithm: zigzag
structure: array
method: main sorts by selection and prints pairs the other way round
time: O(n^2)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
int n, a[1024];
int main() {
  scanf("%d", &n);
  for (int i = 0; i < n; i++) scanf("%d", &a[i]);
  for (int i = 0; i < n; i++)
    for (int j = i + 1; j < n; j++)
      if (a[j] < a[i]) {
        int t = a[i];
        a[i] = a[j];
        a[j] = t;
      }
  for (int i = 0; i < n; i += 2) {
    if (i + 1 < n) printf("%d ", a[i + 1]);
    printf("%d ", a[i]);
  }
}
