/* ---
algorithm: inversion_count
structure: array
method: merge sort that counts
time: O(n log n)
space: O(n)
call: inversions(xs, len(xs)) -> return
--- */
#include <stdlib.h>
#include <string.h>

static long count_and_sort(int *a, int *tmp, int n) {
  if (n < 2) return 0;
  int half = n / 2;
  long total = count_and_sort(a, tmp, half) + count_and_sort(a + half, tmp, n - half);
  int i = 0, j = half, k = 0;
  while (i < half && j < n) {
    if (a[i] <= a[j]) {
      tmp[k++] = a[i++];
    } else {
      total += half - i;
      tmp[k++] = a[j++];
    }
  }
  while (i < half) tmp[k++] = a[i++];
  while (j < n) tmp[k++] = a[j++];
  memcpy(a, tmp, n * sizeof *a);
  return total;
}

long inversions(int *a, int n) {
  int *tmp = malloc((n + 1) * sizeof *tmp);
  long total = count_and_sort(a, tmp, n);
  free(tmp);
  return total;
}
