/* ---
algorithm: prime_factors
structure: number
method: recursion on the rest with the smallest factor
time: O(n)
space: O(n)
call: factors(n, emit) -> emitted
--- */
static void from(unsigned n, unsigned d, void (*emit)(int)) {
  if (n == 1) return;
  if (n % d == 0) {
    emit((int)d);
    from(n / d, d, emit);
  } else {
    from(n, d + 1, emit);
  }
}

void factors(unsigned n, void (*emit)(int)) { from(n, 2, emit); }
