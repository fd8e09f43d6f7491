/* ---
algorithm: k_smallest
structure: heap
method: min-heap in place, k times the smallest is taken
time: O(n log n)
space: O(1)
call: k_smallest(xs, len(xs), k, out(k)) -> out
--- */

static void sift(int *a, int n, int i)
{
    while (1) {
        int s = i, l = 2 * i + 1, r = 2 * i + 2;
        if (l < n && a[l] < a[s])
            s = l;
        if (r < n && a[r] < a[s])
            s = r;
        if (s == i)
            return;
        int t = a[i];
        a[i] = a[s];
        a[s] = t;
        i = s;
    }
}

void k_smallest(int *a, int n, int k, int *out)
{
    for (int i = n / 2 - 1; i >= 0; i--)
        sift(a, n, i);
    for (int i = 0; i < k; i++) {
        out[i] = a[0];
        a[0] = a[--n];
        sift(a, n, 0);
    }
}
