/* ---
algorithm: sieve
structure: number
method: table of smallest prime factors
time: O(n log log n)
space: O(1)
call: main() < n -> stdout
--- */
#include <stdio.h>

#define N 4096
int spf[N];

int main(void)
{
    int n;
    if (scanf("%d", &n) != 1) return 0;
    for (int i = 0; i <= n; i++) spf[i] = i;
    for (int i = 2; i * i <= n; i++) {
        if (spf[i] != i) continue;
        for (int j = i * i; j <= n; j += i)
            if (spf[j] == j) spf[j] = i;
    }
    for (int i = 2; i <= n; i++)
        if (spf[i] == i) printf("%d ", i);
    puts("");
    return 0;
}
