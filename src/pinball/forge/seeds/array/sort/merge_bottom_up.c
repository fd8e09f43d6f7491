/* ---
algorithm: sort
structure: array
method: merge sort, bottom up, runs of doubling width between two arrays
time: O(n log n)
space: O(n)
call: sort(xs, len(xs)) -> xs
--- */
#include <stdlib.h>

#define MIN(a, b) ((a) < (b) ? (a) : (b))

static void merge_runs(const int *src, int *dst, int lo, int mid, int hi) {
  int i = lo, j = mid;
  for (int k = lo; k < hi; k++) {
    if (i < mid && (j >= hi || src[i] <= src[j]))
      dst[k] = src[i++];
    else
      dst[k] = src[j++];
  }
}

void sort(int *a, int n) {
  if (n < 2) return;
  int *b = malloc(sizeof(int) * n);
  for (int w = 1; w < n; w *= 2) {
    for (int lo = 0; lo < n; lo += 2 * w) {
      merge_runs(a, b, lo, MIN(lo + w, n), MIN(lo + 2 * w, n));
    }
    for (int i = 0; i < n; i++) a[i] = b[i];
  }
  free(b);
}
