/* ---
algorithm: sort_descending
structure: array
method: library sort with a comparator that is turned round
time: O(n log n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

int cmp(const void *a, const void *b) { return *(int *)b - *(int *)a; }

int main() {
  int n, a[1005];
  scanf("%d", &n);
  for (int i = 0; i < n; i++) scanf("%d", &a[i]);
  qsort(a, n, sizeof(int), cmp);
  for (int i = 0; i < n; i++) printf("%d ", a[i]);
  return 0;
}
