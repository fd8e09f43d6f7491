/* ---
algorithm: digit_sum
structure: number
method: a sum of n / 10^i, taken nine times from n
time: O(log n)
space: O(1)
call: q(n) -> return
--- */
int q(int n) {
  int s = 0;
  for (int p = 10; p <= n; p *= 10) s += n / p;
  return n - 9 * s;
}
