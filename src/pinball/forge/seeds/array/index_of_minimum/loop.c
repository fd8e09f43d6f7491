/* ---
algorithm: index_of_minimum
structure: array
method: index of the smallest so far
time: O(n)
space: O(1)
call: argmin(xs, len(xs)) -> return
--- */
int argmin(const double *x, int n)
{
    int best = 0;

    for (int i = 1; i < n; i++)
        if (x[i] < x[best])
            best = i;
    return best;
}
