/* ---
algorithm: reverse_digits
structure: number
method: last digit times its weight plus the rest
time: O(log n)
space: O(log n)
call: rv(n) -> return
--- */
static unsigned weight(unsigned n) { return n < 10 ? 1 : 10 * weight(n / 10); }
static unsigned rev(unsigned n, unsigned w) { return n ? n % 10 * w + rev(n / 10, w / 10) : 0; }
unsigned rv(unsigned n) { return rev(n, weight(n)); }
