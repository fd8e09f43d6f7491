/* ---
algorithm: power
structure: number
method: squares along the bits of the exponent
time: O(log n)
space: O(1)
call: modpow(base, n, modulus) -> return
--- */

long long modpow(long long b, long long e, long long m) {
  long long r = 1;
  b %= m;
  while (e > 0) {
    if (e & 1) r = r * b % m;
    b = b * b % m;
    e >>= 1;
  }
  return r;
}
