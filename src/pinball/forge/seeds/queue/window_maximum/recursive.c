/* ---
algorithm: window_maximum
structure: queue
method: each window's maximum by recursion
time: O(n)
space: O(1)
call: peaks(xs, len(xs), k, emit) -> emitted
--- */
static int peak(const int *x, int k) {
  if (k == 1) return *x;
  int rest = peak(x + 1, k - 1);
  return *x > rest ? *x : rest;
}

void peaks(const int *x, int n, int k, void (*emit)(int)) {
  for (; n >= k; n--) emit(peak(x++, k));
}
