/* ---
algorithm: min_and_max
structure: array
method: a struct of both, joined from two halves
time: O(n)
space: O(log n)
call: extremes(xs, len(xs), out(2)) -> out
--- */
struct pair {
    int min, max;
};

static struct pair getMinMax(const int *v, int low, int high)
{
    struct pair r, l;

    if (low == high) {
        l.min = l.max = v[low];
        return l;
    }
    l = getMinMax(v, low, (low + high) / 2);
    r = getMinMax(v, (low + high) / 2 + 1, high);
    if (r.min < l.min)
        l.min = r.min;
    if (r.max > l.max)
        l.max = r.max;
    return l;
}

void extremes(const int *v, int n, int *to)
{
    struct pair p = getMinMax(v, 0, n - 1);
    to[0] = p.min;
    to[1] = p.max;
}
