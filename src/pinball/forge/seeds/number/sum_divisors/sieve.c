/* ---
algorithm: sum_divisors
structure: number
method: adds every divisor to its multiples
time: O(n log n)
space: O(1)
call: main() < n -> stdout
--- */
#include <stdio.h>
int s[1100];

int main(void)
{
    int n;
    scanf("%d", &n);
    for (int i = 0; i <= n; i++) s[i] = 0;
    for (int d = 1; d <= n; d++)
        for (int m = d; m <= n; m += d) s[m] += d;
    printf("%d\n", s[n]);
    return 0;
}
