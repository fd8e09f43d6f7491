/* ---
algorithm: partition
structure: array
method: both halves parted, the middle blocks exchanged by three reversals
time: O(n log n)
space: O(log n)
call: stablePart(xs, len(xs), k) -> xs
--- */
static void reverse(int *a, int *b)
{
    while (a < b && a < --b) {
        int t = *a;
        *a++ = *b;
        *b = t;
    }
}

static int *parted(int *first, int *last, int k)
{
    if (first == last)
        return first;
    if (last - first == 1)
        return *first < k ? last : first;
    int *mid = first + (last - first) / 2;
    int *l = parted(first, mid, k);
    int *r = parted(mid, last, k);
    reverse(l, mid);
    reverse(mid, r);
    reverse(l, r);
    return l + (r - mid);
}

int stablePart(int *v, int n, int k) { return (int)(parted(v, v + n, k) - v); }
