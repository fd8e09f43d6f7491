/* ---
algorithm: insert
structure: heap
method: swaps with goto, the array given is the heap
time: O(n log n)
space: O(1)
call: heap_up(xs, len(xs)) -> xs
--- */
void heap_up(int *a, int n)
{
    int k, i, p, t;
    for (k = 1; k < n; k++) {
        i = k;
rise:
        if (i == 0) continue;
        p = (i - 1) / 2;
        if (a[p] >= a[i]) continue;
        t = a[p];
        a[p] = a[i];
        a[i] = t;
        i = p;
        goto rise;
    }
}
