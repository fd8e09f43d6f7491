/* ---
algorithm: array_equal
structure: array
method: heads equal and rests equal
time: O(n)
space: O(n)
call: eq(xs, len(xs), ys, len(ys)) -> return
--- */
int eq(const int *a, int n, const int *b, int m)
{
    if (n == 0 || m == 0)
        return n == m;
    return *a == *b && eq(a + 1, n - 1, b + 1, m - 1);
}
