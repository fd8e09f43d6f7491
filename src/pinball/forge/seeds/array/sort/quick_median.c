/* ---
algorithm: sort
structure: array
method: quick sort, the pivot is the median of first, middle and last; short parts by insertion
time: O(n^2)
typical: O(n log n)
space: O(n)
call: quick(xs, len(xs)) -> xs
--- */
static int middle_of(int a, int b, int c)
{
    if (a > b) {
        int t = a;
        a = b;
        b = t;
    }
    return c < a ? a : c > b ? b : c;
}

static void by_insertion(int *v, int *end)
{
    for (int *p = v; p < end; p++)
        for (int *q = p; q > v && q[-1] > *q; q--) {
            int t = *q;
            *q = q[-1];
            q[-1] = t;
        }
}

static void part(int *v, int *end)
{
    while (end - v > 5) {
        int pivot = middle_of(*v, v[(end - v) / 2], end[-1]);
        int *low = v, *high = end;
        for (;;) {
            while (*low < pivot)
                low++;
            do
                high--;
            while (*high > pivot);
            if (low >= high)
                break;
            int t = *low;
            *low++ = *high;
            *high = t;
        }
        part(low, end);
        end = low;
    }
    by_insertion(v, end);
}

void quick(int *v, int n) { part(v, v + n); }
