/* ---
algorithm: counting_sort
structure: array
method: radix sort: ten buckets for the last digit, then for the first
time: O(n)
space: O(n)
call: radixSort(xs, len(xs)) -> xs
--- */
#include <stdlib.h>

static void sort_by_digit(int *a, int *b, int n, int divisor) {
  int start[11] = {0};
  for (int i = 0; i < n; i++) start[a[i] / divisor % 10 + 1]++;
  for (int d = 0; d < 10; d++) start[d + 1] += start[d];
  for (int i = 0; i < n; i++) b[start[a[i] / divisor % 10]++] = a[i];
  for (int i = 0; i < n; i++) a[i] = b[i];
}

void radixSort(int *a, int n) {
  int *b = malloc((n + 1) * sizeof(int));
  sort_by_digit(a, b, n, 1);
  sort_by_digit(a, b, n, 10);
  free(b);
}
