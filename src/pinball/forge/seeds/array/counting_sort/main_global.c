/* ---
algorithm: counting_sort
structure: array
method: counts while reading, prints while counting down
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

int times[100];

int main() {
  int n, x;
  scanf("%d", &n);
  for (int i = 0; i < n; i++) {
    scanf("%d", &x);
    times[x]++;
  }
  for (x = 0; x < 100; x++)
    for (; times[x] > 0; times[x]--) printf("%d ", x);
  printf("\n");
}
