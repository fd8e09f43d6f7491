/* ---
algorithm: inversion_count
structure: array
method: those with the head, and those of the rest
time: O(n^2)
space: O(n)
call: inversions(xs, len(xs)) -> return
--- */
static int smaller_than(const int *v, int n, int x)
{
    int c = 0;
    while (n-- > 0)
        c += *v++ < x;
    return c;
}

int inversions(const int *v, int n)
{
    if (n < 2)
        return 0;
    return smaller_than(v + 1, n - 1, v[0]) + inversions(v + 1, n - 1);
}
