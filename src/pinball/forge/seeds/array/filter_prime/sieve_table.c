/* ---
algorithm: filter_prime
structure: array
method: a small sieve says which ones stay
time: O(n)
space: O(1)
call: keep_primes(xs, len(xs)) -> xs[:return]
--- */
#include <stdbool.h>

#define TOP 128

static bool composite[TOP];

static void sieve(void)
{
    composite[0] = composite[1] = true;
    for (int p = 2; p * p < TOP; p++)
        if (!composite[p])
            for (int m = p * p; m < TOP; m += p)
                composite[m] = true;
}

int keep_primes(int *v, int n)
{
    int w = 0;

    sieve();
    for (int r = 0; r < n; r++)
        if (v[r] < TOP && !composite[v[r]])
            v[w++] = v[r];
    return w;
}
