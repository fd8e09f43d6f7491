/* ---
algorithm: running_median
structure: heap
method: finds the number with the right rank by counting smaller ones
time: O(n^3)
space: O(1)
call: streamMedian(xs, len(xs), emit) -> emitted
--- */
static int hasRank(const int *a, int n, int x, int rank)
{
    int smaller = 0, equal = 0;
    for (int i = 0; i < n; i++)
    {
        if (a[i] < x) smaller++;
        if (a[i] == x) equal++;
    }
    return smaller <= rank && rank < smaller + equal;
}

void streamMedian(const int *a, int n, void (*show)(int))
{
    for (int size = 1; size <= n; size++)
    {
        int i = 0;
        while (!hasRank(a, size, a[i], (size - 1) / 2))
            i++;
        show(a[i]);
    }
}
