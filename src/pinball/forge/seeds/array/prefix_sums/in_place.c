/* ---
algorithm: prefix_sums
structure: array
method: each place adds the one before it, in place
time: O(n)
space: O(1)
call: prefix(xs, len(xs)) -> xs
--- */

void prefix(int *a, int n)
{
    for (int i = 1; i < n; i++)
        a[i] += a[i - 1];
}
