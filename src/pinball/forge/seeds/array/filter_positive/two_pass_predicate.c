/* ---
algorithm: filter_positive
structure: array
method: counts what the predicate accepts, then copies; positive by default
time: O(n)
space: O(1)
call: select_where(null, xs, len(xs), out(len(xs))) -> out[:return]
--- */
static int positive(long x) { return x > 0; }

static int count_where(int (*p)(long), const long *v, int n)
{
    int c = 0;
    while (n-- > 0)
        c += p(v[n]) != 0;
    return c;
}

int select_where(int (*p)(long), const long *v, int n, long *to)
{
    int m, done = 0;

    if (p == 0)
        p = positive;
    m = count_where(p, v, n);
    while (done < m) {
        while (!p(*v))
            v++;
        to[done++] = *v++;
    }
    return m;
}
