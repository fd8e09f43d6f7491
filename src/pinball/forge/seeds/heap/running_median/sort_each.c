/* ---
algorithm: running_median
structure: heap
method: sorts a copy of each beginning
time: O(n^3)
space: O(1)
call: medianSoFar(xs, len(xs), out(len(xs))) -> out
--- */
static int middle(const int *a, int n)
{
    int copy[1024];
    for (int i = 0; i < n; i++)
        copy[i] = a[i];
    for (int i = 0; i <= n / 2; i++)
    {
        for (int j = i + 1; j < n; j++)
        {
            if (copy[j] < copy[i])
            {
                int t = copy[i];
                copy[i] = copy[j];
                copy[j] = t;
            }
        }
    }
    return copy[(n - 1) / 2];
}

void medianSoFar(const int *a, int n, int *out)
{
    for (int size = 1; size <= n; size++)
        out[size - 1] = middle(a, size);
}
