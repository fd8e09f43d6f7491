/* ---
algorithm: binomial
structure: number
method: recursion by Pascal's rule
time: O(2^n)
space: O(n)
call: main() < n -> stdout
--- */
#include <stdio.h>

int C(int n, int k)
{
    if (k == 0 || k == n)
        return 1;
    return C(n - 1, k - 1) + C(n - 1, k);
}

int main(void)
{
    int n;
    scanf("%d", &n);
    printf("%d\n", C(n, n / 2));
    return 0;
}
