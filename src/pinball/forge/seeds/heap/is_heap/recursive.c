/* ---
algorithm: is_heap
structure: heap
method: recursion over both subtrees
time: O(n)
typical: O(1)
space: O(log n)
call: heap_ok(xs, 0, len(xs)) -> return
--- */
int heap_ok(const int *h, int i, int n) {
  int l = 2 * i + 1, r = 2 * i + 2;
  if (l >= n) return 1;
  if (h[l] > h[i] || (r < n && h[r] > h[i])) return 0;
  return heap_ok(h, l, n) && heap_ok(h, r, n);
}
