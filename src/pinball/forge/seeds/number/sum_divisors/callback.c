/* ---
algorithm: sum_divisors
structure: number
method: a walk over divisors with a context
time: O(n)
space: O(1)
call: divisorSum(n) -> return
--- */
static void for_each_divisor(int n, void (*visit)(int, void *), void *ctx)
{
    for (int d = n; d >= 1; d--)
        if (n % d == 0)
            visit(d, ctx);
}

static void add(int d, void *ctx)
{
    int *sum = ctx;
    *sum += d;
}

int divisorSum(int n)
{
    int sum = 0;
    for_each_divisor(n, add, &sum);
    return sum;
}
