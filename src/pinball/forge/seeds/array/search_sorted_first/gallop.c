/* ---
algorithm: search_sorted_first
structure: array
method: doubles the bound, then a lower bound by recursion
time: O(log n)
space: O(log n)
call: gallop(xs, len(xs), k) -> return
--- */
static int lower(const int *a, int from, int to, int key)
{
    if (from >= to)
        return from;
    int middle = (from + to) / 2;
    return a[middle] < key ? lower(a, middle + 1, to, key) : lower(a, from, middle, key);
}

int gallop(const int *a, int n, int key)
{
    int bound = 1;
    while (bound < n && a[bound] < key)
        bound *= 2;
    int at = lower(a, bound / 2, bound < n ? bound + 1 : n, key);
    return at < n && a[at] == key ? at : -1;
}
