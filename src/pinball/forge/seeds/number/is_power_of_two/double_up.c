/* ---
algorithm: is_power_of_two
structure: number
method: doubles from 1 until it is not less
time: O(log n)
space: O(1)
call: pow2(n) -> return
--- */
int pow2(unsigned n) {
  unsigned p = 1;
  while (p < n) p += p;
  return p == n;
}
