/* ---
algorithm: majority
structure: array
method: main with one candidate and a balance, then a second loop
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
int a[1024];
int main() {
  int n, c = 0, b = 0, t = 0;
  scanf("%d", &n);
  for (int i = 0; i < n; i++) {
    scanf("%d", &a[i]);
    if (!b) c = a[i];
    b += a[i] == c ? 1 : -1;
  }
  for (int i = 0; i < n; i++) t += a[i] == c;
  printf("%d\n", t * 2 > n ? c : -1);
}
