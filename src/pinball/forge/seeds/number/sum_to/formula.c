/* ---
algorithm: sum_to
structure: number
method: formula, the even factor is halved first
time: O(1)
space: O(1)
call: triangular(n) -> return
--- */
unsigned long triangular(unsigned long n) { return n % 2 ? (n + 1) / 2 * n : n / 2 * (n + 1); }
