/* ---
algorithm: filter_range
structure: array
method: first what is too small goes, then what is too large
time: O(n)
space: O(1)
call: clip_out(xs, len(xs), a, b) -> xs[:return]
--- */
typedef int (*cmp)(int x, int bound);

static int at_least(int x, int bound) { return x >= bound; }
static int at_most(int x, int bound) { return x <= bound; }

static int keep_if(int *v, int n, cmp ok, int bound)
{
    int m = 0;
    for (int i = 0; i < n; i++)
        if (ok(v[i], bound)) v[m++] = v[i];
    return m;
}

int clip_out(int *v, int n, int lo, int hi)
{
    n = keep_if(v, n, at_least, lo);
    return keep_if(v, n, at_most, hi);
}
