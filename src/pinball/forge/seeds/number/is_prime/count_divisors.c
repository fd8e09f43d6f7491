/* ---
algorithm: is_prime
structure: number
method: counts all divisors
time: O(n)
space: O(1)
call: main() < n -> stdout
--- */
#include <stdio.h>

int main()
{
    int n, i, divisors = 0;

    scanf("%d", &n);
    for (i = 1; i <= n; i++)
    {
        if (n % i == 0)
            divisors++;
    }
    if (divisors == 2)
        printf("1\n");
    else
        printf("0\n");
    return 0;
}
