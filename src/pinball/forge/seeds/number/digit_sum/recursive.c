/* ---
algorithm: digit_sum
structure: number
method: recursion
time: O(log n)
space: O(log n)
call: digit_sum(n) -> return
--- */

unsigned digit_sum(unsigned n) { return n < 10 ? n : n % 10 + digit_sum(n / 10); }
