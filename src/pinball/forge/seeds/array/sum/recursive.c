/* ---
algorithm: sum
structure: array
method: recursion
time: O(n)
space: O(n)
call: sum(xs, len(xs)) -> return
--- */

long sum(const long *xs, int n) { return n ? xs[n - 1] + sum(xs, n - 1) : 0; }
