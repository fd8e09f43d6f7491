/* ---
algorithm: sort
structure: array
method: insertion sort of chunks of eight, then the chunks are merged pairwise through a static buffer
time: O(n log n)
space: O(1)
call: tim(xs, len(xs)) -> xs
--- */
#define RUN 8
#define MIN(a, b) ((a) < (b) ? (a) : (b))

static int buffer[2048];

static void chunk(int *a, int lo, int hi)
{
    for (int i = lo + 1; i <= hi; i++) {
        int v = a[i], j = i - 1;
        while (j >= lo && a[j] > v) {
            a[j + 1] = a[j];
            j--;
        }
        a[j + 1] = v;
    }
}

static void join(int *a, int lo, int mid, int hi)
{
    int i, j, k;
    for (i = lo; i <= mid; i++) buffer[i] = a[i];
    for (j = hi; j > mid; j--) buffer[mid + 1 + hi - j] = a[j]; /* second part backwards */
    i = lo;
    j = hi;
    for (k = lo; k <= hi; k++)
        a[k] = buffer[i] <= buffer[j] ? buffer[i++] : buffer[j--];
}

void tim(int *a, int n)
{
    for (int lo = 0; lo < n; lo += RUN)
        chunk(a, lo, MIN(lo + RUN - 1, n - 1));
    for (int width = RUN; width < n; width *= 2)
        for (int lo = 0; lo + width < n; lo += 2 * width)
            join(a, lo, lo + width - 1, MIN(lo + 2 * width - 1, n - 1));
}
