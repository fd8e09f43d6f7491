/* ---
algorithm: insert_last
structure: array
method: recursion to the front
time: O(n)
space: O(n)
call: sink_in(xs, len(xs)) -> xs
--- */
void sink_in(int *a, int n)
{
    if (n < 2 || a[n - 2] <= a[n - 1])
        return;
    int t = a[n - 1];
    a[n - 1] = a[n - 2];
    a[n - 2] = t;
    sink_in(a, n - 1);
}
