/* ---
algorithm: same_counts
structure: hash_table
method: sorts both and compares
time: O(n^2)
space: O(1)
call: same(xs, len(xs), ys, len(ys)) -> return
--- */
static void sort(int *v, int n)
{
    int swapped, i, t;
    do {
        swapped = 0;
        for (i = 1; i < n; i++)
            if (v[i - 1] > v[i]) {
                t = v[i];
                v[i] = v[i - 1];
                v[i - 1] = t;
                swapped = 1;
            }
        n--;
    } while (swapped);
}

int same(int *x, int n, int *y, int m)
{
    if (n != m)
        return 0;
    sort(x, n);
    sort(y, m);
    while (n-- > 0)
        if (x[n] != y[n])
            return 0;
    return 1;
}
