/* ---
algorithm: sum_divisors
structure: number
method: recursion down from n
time: O(n)
space: O(n)
call: sd(n) -> return
--- */
static int upTo(int n, int d) { return d ? upTo(n, d - 1) + (n % d ? 0 : d) : 0; }
int sd(int n) { return upTo(n, n); }
