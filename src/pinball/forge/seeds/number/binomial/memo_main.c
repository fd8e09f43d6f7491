/* ---
algorithm: binomial
structure: number
method: recursion with a memo, reads and prints
time: O(n^2)
space: O(n)
call: main() < n -> stdout
--- */
#include <stdio.h>

long memo[70][70];

long C(int n, int k)
{
    if (k == 0 || k == n) return 1;
    if (memo[n][k] != 0) return memo[n][k];
    memo[n][k] = C(n - 1, k - 1) + C(n - 1, k);
    return memo[n][k];
}

int main()
{
    int n;
    if (scanf("%d", &n) != 1) return 1;
    printf("Answer = %ld\n", C(n, n / 2));
    return 0;
}
