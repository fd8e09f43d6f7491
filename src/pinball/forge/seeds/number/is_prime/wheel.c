/* ---
algorithm: is_prime
structure: number
method: 2 and 3 apart, then only neighbours of multiples of six
time: O(sqrt n)
typical: unknown
space: O(1)
call: is_prime(n) -> return
--- */

int is_prime(long n) {
  if (n < 4) return n > 1;
  if (n % 2 == 0 || n % 3 == 0) return 0;
  for (long d = 5; d <= n / d; d += 6)
    if (n % d == 0 || n % (d + 2) == 0) return 0;
  return 1;
}
