/* ---
algorithm: sort
structure: array
method: insertion sort, recursive in both loops
time: O(n^2)
space: O(n)
call: sort(xs, len(xs)) -> xs
--- */

/* a[0..n-1) is in order; let the last element sink to its place */
static void sink(int *a, int n)
{
    if (n < 2 || a[n - 2] <= a[n - 1])
        return;
    int last = a[n - 1];
    a[n - 1] = a[n - 2];
    a[n - 2] = last;
    sink(a, n - 1);
}

void sort(int *a, int n)
{
    if (n <= 1)
        return;
    sort(a, n - 1);
    sink(a, n);
}
