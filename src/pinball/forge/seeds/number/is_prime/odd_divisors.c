/* ---
algorithm: is_prime
structure: number
method: early returns, odd divisors, the quotient tells when to stop
time: O(sqrt n)
space: O(1)
call: IsPrime(n) -> return
--- */
#include <stdbool.h>

bool IsPrime(int number)
{
    if (number <= 1) return false;
    if (number == 2) return true;
    if (number % 2 == 0) return false;

    for (int i = 3; number / i >= i; i += 2)
        if (number % i == 0)
            return false;

    return true;
}
