/* ---
algorithm: is_palindrome
structure: array
method: compares with a reversed copy
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

int a[1024], b[1024];

int main() {
  int n, same = 1;
  scanf("%d", &n);
  for (int i = 0; i < n; i++) {
    scanf("%d", &a[i]);
    b[n - 1 - i] = a[i];
  }
  for (int i = 0; i < n; i++)
    if (a[i] != b[i]) same = 0;
  printf("%d\n", same);
  return 0;
}
