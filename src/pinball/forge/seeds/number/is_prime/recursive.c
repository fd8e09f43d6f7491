/* ---
algorithm: is_prime
structure: number
method: recursion over the divisors
time: O(n)
typical: unknown
space: O(n)
call: prime(n) -> return
--- */

static int has_divisor_from(int n, int d)
{
    if (d >= n)
        return 0;
    if (n % d == 0)
        return 1;
    return has_divisor_from(n, d + 1);
}

int prime(int n)
{
    return n >= 2 && !has_divisor_from(n, 2);
}
