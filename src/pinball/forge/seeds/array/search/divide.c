/* ---
algorithm: search
structure: array
method: both halves, one after the other (the array is in no order)
time: O(n)
space: O(log n)
call: locate(xs, 0, len(xs), k) -> return
--- */

int locate(const int *xs, int lo, int hi, int k) {
  if (hi - lo == 0) return -1;
  if (hi - lo == 1) return xs[lo] == k ? lo : -1;
  int mid = lo + (hi - lo) / 2;
  int left = locate(xs, lo, mid, k);
  return left >= 0 ? left : locate(xs, mid, hi, k);
}
