/* ---
algorithm: running_maximum
structure: array
method: in place, each from its left neighbour
time: O(n)
space: O(1)
call: envelope(xs, len(xs)) -> xs
--- */
void envelope(double *x, int n)
{
    int i;

    for (i = 1; i < n; i++)
        if (x[i] < x[i - 1])
            x[i] = x[i - 1];
}
