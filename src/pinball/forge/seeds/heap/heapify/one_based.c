/* ---
algorithm: heapify
structure: heap
method: heap from place 1, read and printed
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

int h[1030], n;

void down(int i) {
  while (2 * i <= n) {
    int c = 2 * i;
    if (c < n && h[c + 1] > h[c]) c++;
    if (h[i] >= h[c]) return;
    int t = h[i];
    h[i] = h[c];
    h[c] = t;
    i = c;
  }
}

int main() {
  scanf("%d", &n);
  for (int i = 1; i <= n; i++) scanf("%d", &h[i]);
  for (int i = n / 2; i; i--) down(i);
  for (int i = 1; i <= n; i++) printf("%d ", h[i]);
  return 0;
}
