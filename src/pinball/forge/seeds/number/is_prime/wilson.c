/* ---
algorithm: is_prime
structure: number
method: Wilson: (n-1)! leaves n-1
time: O(n)
space: O(1)
call: wilson(n) -> return
--- */
#include <stdbool.h>

bool wilson(unsigned n)
{
    unsigned long f = 1;
    if (n < 2)
        return false;
    for (unsigned i = 2; i < n; i++)
        f = f * i % n;
    return f == n - 1;
}
