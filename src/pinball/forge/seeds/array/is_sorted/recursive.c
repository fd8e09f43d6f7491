/* ---
algorithm: is_sorted
structure: array
method: recursion from the back
time: O(n)
typical: O(1)
space: O(n)
call: ascending(xs, len(xs)) -> return
--- */

int ascending(const double *x, int n) { return n <= 1 || (x[n - 2] <= x[n - 1] && ascending(x, n - 1)); }
