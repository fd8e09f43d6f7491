/* ---
algorithm: rotate
structure: array
method: cycles: as many as the greatest common divisor of length and distance
time: O(n)
space: O(1)
call: juggle(xs, len(xs), k) -> xs
--- */

static int gcd(int a, int b) { return b == 0 ? a : gcd(b, a % b); }

void juggle(long *v, int n, int k) {
  if (n < 2 || k % n == 0) return;
  k %= n;
  int cycles = gcd(n, k);
  for (int start = 0; start < cycles; start++) {
    long carried = v[start];
    int hole = start;
    for (;;) {
      int next = hole + k;
      if (next >= n) next -= n;
      if (next == start) break;
      v[hole] = v[next];
      hole = next;
    }
    v[hole] = carried;
  }
}
