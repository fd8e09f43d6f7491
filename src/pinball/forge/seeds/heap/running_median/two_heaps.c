/* ---
algorithm: running_median
structure: heap
method: a max-heap of the low half and a min-heap of the high half
time: O(n log n)
space: O(1)
call: medians(xs, len(xs), out(len(xs))) -> out
--- */
static int low[1100], high[1100];
static int nl, nh;

/* both are max-heaps; the high half holds negated values */
static void add(int *h, int *n, int x)
{
    int i = (*n)++;
    while (i > 0 && h[(i - 1) / 2] < x) {
        h[i] = h[(i - 1) / 2];
        i = (i - 1) / 2;
    }
    h[i] = x;
}

static int take(int *h, int *n)
{
    int top = h[0], x = h[--*n], i = 0;
    while (2 * i + 1 < *n) {
        int c = 2 * i + 1;
        if (c + 1 < *n && h[c + 1] > h[c]) c++;
        if (h[c] <= x) break;
        h[i] = h[c];
        i = c;
    }
    h[i] = x;
    return top;
}

void medians(const int *xs, int n, int *out)
{
    nl = nh = 0;
    for (int i = 0; i < n; i++) {
        add(low, &nl, xs[i]);
        add(high, &nh, -take(low, &nl));
        if (nh > nl)
            add(low, &nl, -take(high, &nh));
        out[i] = low[0];
    }
}
