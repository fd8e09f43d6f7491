/* ---
algorithm: prime_factors
structure: number
method: table of smallest factors
time: O(n log log n)
space: O(1)
call: pf(n, emit) -> emitted
--- */
int least[2000];

void pf(int n, void (*emit)(int)) {
  for (int i = 0; i <= n; i++) least[i] = i;
  for (int i = 2; i * i <= n; i++)
    if (least[i] == i)
      for (int j = i * i; j <= n; j += i)
        if (least[j] == j) least[j] = i;
  while (n > 1) {
    emit(least[n]);
    n /= least[n];
  }
}
