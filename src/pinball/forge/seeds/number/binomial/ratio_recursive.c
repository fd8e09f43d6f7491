/* ---
algorithm: binomial
structure: number
method: C(n, k) = C(n-1, k-1) * n / k
time: O(n)
space: O(n)
call: central(n) -> return
--- */
long binom(int n, int k) {
  return k == 0 ? 1 : binom(n - 1, k - 1) * n / k;
}

long central(int n) { return binom(n, n >> 1); }
