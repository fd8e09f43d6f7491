/* ---
algorithm: gcd
structure: number
method: remainders, recursive
time: O(log n)
typical: unknown
space: O(log n)
call: gcd(n, m) -> return
--- */

long gcd(long a, long b) { return b ? gcd(b, a % b) : a; }
