/* ---
algorithm: sum_divisors
structure: number
method: tries every number
time: O(n)
space: O(1)
call: sumOfDivisors(n) -> return
--- */
int sumOfDivisors(int n)
{
    int i, total = 0;
    for (i = 1; i <= n; ++i)
        if (n % i == 0)
            total += i;
    return total;
}
