/* ---
algorithm: sieve
structure: number
method: fixed array of marks, crossing out in main, printing at the end
time: O(n log log n)
space: O(1)
call: main() < n -> stdout
--- */
#include <stdio.h>
#include <string.h>

#define LIMIT 5000

int main(void)
{
    static char prime[LIMIT + 1];
    int n, p, i;

    scanf("%d", &n);
    if (n > LIMIT)
        return 1;
    memset(prime, 1, sizeof(prime));

    for (p = 2; p * p <= n; p++)
    {
        // If prime[p] is not changed, then it is a prime
        if (prime[p] == 1)
        {
            for (i = p * p; i <= n; i += p)
                prime[i] = 0;
        }
    }

    for (p = 2; p <= n; p++)
        if (prime[p])
            printf("%d ", p);
    printf("\n");
    return 0;
}
