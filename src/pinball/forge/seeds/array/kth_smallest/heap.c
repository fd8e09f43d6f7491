/* ---
algorithm: kth_smallest
structure: array
method: k times the smallest leaves a heap
time: O(n log n)
space: O(1)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>

int h[1100], n;

void down(int i) {
  for (int c; (c = 2 * i + 1) < n; i = c) {
    if (c + 1 < n && h[c + 1] < h[c]) c++;
    if (h[i] <= h[c]) break;
    int t = h[i];
    h[i] = h[c];
    h[c] = t;
  }
}

int main() {
  int k;
  scanf("%d", &n);
  for (int i = 0; i < n; i++) scanf("%d", &h[i]);
  scanf("%d", &k);
  for (int i = n / 2; i-- > 0;) down(i);
  while (k--) {
    h[0] = h[--n];
    down(0);
  }
  printf("%d\n", h[0]);
  return 0;
}
