/* ---
algorithm: sum_divisors
structure: number
method: pairs up to the root
time: O(sqrt n)
space: O(1)
call: sigma(n) -> return
--- */
long sigma(long n) {
  long s = 0, d = 1;
  for (; d * d < n; d++)
    if (n % d == 0) s += d + n / d;
  return d * d == n ? s + d : s;
}
