/* ---
algorithm: is_prime
structure: number
method: divisors up to the square root
time: O(sqrt n)
typical: unknown
space: O(1)
call: isPrime(n) -> return
--- */
#include <stdbool.h>

bool isPrime(int n)
{
    if (n <= 1)
        return false;
    for (int i = 2; i * i <= n; i++)
    {
        if (n % i == 0)
            return false;
    }
    return true;
}
