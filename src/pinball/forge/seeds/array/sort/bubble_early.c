/* ---
algorithm: sort
structure: array
method: bubble sort that stops when a pass swaps nothing
time: O(n^2)
space: O(1)
call: sort_ascending(xs, len(xs)) -> xs
--- */
#include <stdbool.h>
#include <stddef.h>

static void swap(long *a, long *b) {
  long t = *a;
  *a = *b;
  *b = t;
}

/* Sorts v[0..n) upwards. Stops as soon as a whole pass finds nothing to do. */
void sort_ascending(long *v, size_t n) {
  bool swapped;
  do {
    swapped = false;
    for (size_t i = 1; i < n; ++i) {
      if (v[i - 1] > v[i]) {
        swap(&v[i - 1], &v[i]);
        swapped = true;
      }
    }
    if (n > 0) {
      --n;  // the largest one has arrived at the end
    }
  } while (swapped);
}
