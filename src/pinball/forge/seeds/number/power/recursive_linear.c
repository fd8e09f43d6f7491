/* ---
algorithm: power
structure: number
method: base times the power with exponent one less
time: O(n)
space: O(n)
call: pw(base, n, modulus) -> return
--- */

unsigned pw(unsigned b, unsigned e, unsigned m) { return e == 0 ? 1 % m : b * pw(b, e - 1, m) % m; }
