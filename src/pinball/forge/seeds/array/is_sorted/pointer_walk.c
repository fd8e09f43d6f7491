/* ---
algorithm: is_sorted
structure: array
method: a pointer stops at the first descent
time: O(n)
space: O(1)
call: ascending(xs, len(xs)) -> return
--- */
int ascending(const double *x, int n)
{
    const double *last = x + n - 1;

    if (n < 2)
        return 1;
    while (x < last && x[0] <= x[1])
        x++;
    return x == last;
}
