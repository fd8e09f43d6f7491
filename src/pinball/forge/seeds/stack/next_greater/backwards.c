/* ---
algorithm: next_greater
structure: stack
method: from the right, the stack holds the numbers that can still be an answer
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

int a[1024], r[1024], st[1024];

int main() {
  int n, top = 0;
  scanf("%d", &n);
  for (int i = 0; i < n; i++) scanf("%d", &a[i]);
  for (int i = n - 1; i >= 0; i--) {
    while (top && st[top - 1] <= a[i]) top--;
    r[i] = top ? st[top - 1] : -1;
    st[top++] = a[i];
  }
  for (int i = 0; i < n; i++) printf("%d ", r[i]);
  return 0;
}
