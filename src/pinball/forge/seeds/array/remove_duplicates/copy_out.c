/* ---
algorithm: remove_duplicates
structure: array
method: appends to the output what differs from its last element
time: O(n)
space: O(1)
call: unique(xs, len(xs), out(len(xs)), &cell) -> out[:cell]
--- */

void unique(const double *xs, int n, double *ys, int *m)
{
    *m = 0;
    for (int i = 0; i < n; i++)
        if (*m == 0 || ys[*m - 1] != xs[i])
            ys[(*m)++] = xs[i];
}
