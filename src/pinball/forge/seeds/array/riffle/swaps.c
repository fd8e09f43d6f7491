/* ---
algorithm: riffle
structure: array
method: in place by neighbouring swaps, a triangle of them
time: O(n^2)
space: O(1)
call: weave(xs, len(xs)) -> xs
--- */
void weave(long *a, int n)
{
    int half = (n + 1) / 2;

    for (int i = half; i < n; i++)
        for (int j = i; j > 2 * (i - half) + 1; j--) {
            long t = a[j];
            a[j] = a[j - 1];
            a[j - 1] = t;
        }
}
