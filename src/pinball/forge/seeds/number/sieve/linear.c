/* ---
algorithm: sieve
structure: number
method: linear sieve: each number is crossed out by its smallest prime
time: O(n)
space: O(1)
call: run(n) -> primes[:global cnt]
--- */

int primes[2000], cnt;
char seen[10001];

void run(int n) {
  for (int i = 0; i <= n; i++) seen[i] = 0;
  cnt = 0;
  for (int i = 2; i <= n; i++) {
    if (!seen[i]) primes[cnt++] = i;
    for (int j = 0; j < cnt && i * primes[j] <= n; j++) {
      seen[i * primes[j]] = 1;
      if (i % primes[j] == 0) break;
    }
  }
}
