/* ---
algorithm: above_minimum
structure: array
method: minimum by a recursive helper, output array
time: O(n)
space: O(n)
call: excess(xs, len(xs), out(len(xs))) -> out
--- */
static int lowest(const int *v, int n)
{
    if (n == 1)
        return v[0];
    int other = lowest(v + 1, n - 1);
    return v[0] < other ? v[0] : other;
}

void excess(const int *v, int n, int *e)
{
    int base = lowest(v, n);

    for (int i = 0; i < n; i++)
        e[i] = v[i] - base;
}
