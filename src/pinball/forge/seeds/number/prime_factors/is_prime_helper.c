/* ---
algorithm: prime_factors
structure: number
method: tests each divisor for being prime
time: unknown
space: O(1)
call: factorList(n, out(16)) -> out[:return]
--- */
#include <stdbool.h>

static bool isPrime(int p)
{
    for (int d = 2; d < p; d++)
        if (p % d == 0)
            return false;
    return p > 1;
}

int factorList(int n, int list[])
{
    int size = 0;
    for (int p = 2; p <= n; p++)
    {
        if (!isPrime(p))
            continue;
        while (n % p == 0)
        {
            list[size] = p;
            size = size + 1;
            n = n / p;
        }
    }
    return size;
}
