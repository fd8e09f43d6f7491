/* ---
algorithm: digital_root
structure: number
method: both steps by recursion
time: O(log n)
space: O(log n)
call: root(n) -> return
--- */
static int digits(int n) { return n < 10 ? n : n % 10 + digits(n / 10); }
int root(int n) { return n < 10 ? n : root(digits(n)); }
