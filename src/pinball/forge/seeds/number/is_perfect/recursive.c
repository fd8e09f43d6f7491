/* ---
algorithm: is_perfect
structure: number
method: recursion over the divisors
time: O(n)
space: O(n)
call: check(n) -> return
--- */
static int divisors(int n, int d)
{
    if (d == 0) return 0;
    return (n % d == 0 ? d : 0) + divisors(n, d - 1);
}

int check(int n)
{
    return divisors(n, n - 1) == n ? 1 : 0;
}
