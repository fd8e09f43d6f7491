/* ---
algorithm: sieve
structure: number
method: divides by the primes found so far
time: O(n^2)
space: O(1)
call: primesUpTo(n, out(n)) -> out[:return]
--- */
#include <stdbool.h>

int primesUpTo(int limit, int primes[])
{
    int total = 0;

    for (int candidate = 2; candidate <= limit; candidate++)
    {
        bool isPrime = true;
        for (int j = 0; j < total; j++)
        {
            if (candidate % primes[j] == 0)
            {
                isPrime = false;
                break;
            }
        }
        if (isPrime)
        {
            primes[total] = candidate;
            total++;
        }
    }
    return total;
}
