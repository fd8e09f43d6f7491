/* ---
algorithm: sort_descending
structure: array
method: heap sort with the smallest on top
time: O(n log n)
space: O(1)
call: heapsort_desc(xs, len(xs)) -> xs
--- */
static void siftdown(int *a, int root, int last)
{
    int held = a[root], child = 2 * root + 1;

    for (; child <= last; root = child, child = 2 * root + 1) {
        child += child < last && a[child + 1] < a[child];
        if (a[child] >= held)
            break;
        a[root] = a[child];
    }
    a[root] = held;
}

void heapsort_desc(int *a, int n)
{
    int i, t;

    for (i = n / 2 - 1; i >= 0; i--)
        siftdown(a, i, n - 1);
    for (i = n - 1; i > 0; i--) {
        t = a[i];
        a[i] = a[0];
        a[0] = t;
        siftdown(a, 0, i - 1);
    }
}
