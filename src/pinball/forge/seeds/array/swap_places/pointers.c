/* ---
algorithm: swap_places
structure: array
method: a pointer helper
time: O(1)
space: O(1)
call: exchange(xs, len(xs), a, b) -> xs
--- */
static void swp(double *x, double *y)
{
    double z = *x;

    *x = *y;
    *y = z;
}

int exchange(double *v, int n, int i, int j)
{
    if (i < 0 || j < 0 || i >= n || j >= n)
        return -1;
    swp(v + i, v + j);
    return 0;
}
