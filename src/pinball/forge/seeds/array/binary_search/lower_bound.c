/* ---
algorithm: binary_search
structure: array
method: half-open interval down to the first place that is not smaller, compared once at the end
time: O(log n)
space: O(1)
call: find_sorted(xs, len(xs), k) -> return
--- */
#include <stddef.h>

static size_t lower_bound(const long *v, size_t n, long x) {
  size_t lo = 0, hi = n;
  while (lo != hi) {
    size_t mid = (lo + hi) >> 1;
    if (v[mid] < x) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

long find_sorted(const long *v, size_t n, long x) {
  size_t at = lower_bound(v, n, x);
  return at < n && v[at] == x ? (long)at : -1L;
}
