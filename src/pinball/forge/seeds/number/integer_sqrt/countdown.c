/* ---
algorithm: integer_sqrt
structure: number
method: from n down until the square fits
time: O(n)
space: O(1)
call: intSqrt(n) -> return
--- */
int intSqrt(int n)
{
    long candidate = n;
    while (candidate * candidate > n)
    {
        candidate = candidate - 1;
    }
    return (int)candidate;
}
