/* ---
algorithm: digit_count
structure: number
method: recursion
time: O(log n)
space: O(log n)
call: nd(n) -> return
--- */
int nd(int n) { return n < 10 ? 1 : 1 + nd(n / 10); }
