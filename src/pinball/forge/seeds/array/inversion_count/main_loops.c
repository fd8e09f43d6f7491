/* ---
algorithm: inversion_count
structure: array
method: main with two loops
time: O(n^2)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
int a[1024];
int main() {
  int n, c = 0;
  scanf("%d", &n);
  for (int i = 0; i < n; i++) {
    scanf("%d", &a[i]);
    for (int j = 0; j < i; j++)
      if (a[j] > a[i]) c++;
  }
  printf("%d\n", c);
}
