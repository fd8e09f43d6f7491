/* ---
algorithm: integer_sqrt
structure: number
method: halving the interval
time: O(log n)
space: O(1)
call: isqrt(n) -> return
--- */

long isqrt(long n) {
  long lo = 0, hi = n + 1;
  while (hi - lo > 1) {
    long mid = lo + (hi - lo) / 2;
    if (mid * mid <= n) lo = mid;
    else hi = mid;
  }
  return lo;
}
