/* ---
algorithm: is_armstrong
structure: number
method: recursion for power and sum
time: unknown
space: O(log n)
call: arm(n) -> return
--- */
int pw(int b, int e) { return e ? b * pw(b, e - 1) : 1; }
int len(int n) { return n < 10 ? 1 : 1 + len(n / 10); }
int total(int n, int e) { return n ? pw(n % 10, e) + total(n / 10, e) : 0; }
int arm(int n) { return total(n, len(n)) == n; }
