/* ---
algorithm: collatz
structure: number
method: recursion that carries the count
time: unknown
space: unknown
call: collatz(n) -> return
--- */
#include <stdbool.h>

static bool isEven(long n) { return n % 2 == 0; }

static long follow(long n, int soFar)
{
    if (n == 1)
        return soFar;
    if (isEven(n))
        return follow(n / 2, soFar + 1);
    return follow(3 * n + 1, soFar + 1);
}

int collatz(int n)
{
    return (int)follow(n, 0);
}
