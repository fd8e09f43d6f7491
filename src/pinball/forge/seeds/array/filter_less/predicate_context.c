/* ---
algorithm: filter_less
structure: array
method: general filter with a context; a default predicate compares with it
time: O(n)
space: O(1)
call: select_if(xs, len(xs), out(len(xs)), null, k) -> out[:return]
--- */
typedef int (*pred_fn)(double value, double arg);

static int less(double value, double arg)
{
    return value < arg;
}

int select_if(const double *src, int n, double *dst, pred_fn pred, double arg)
{
    double *w = dst;
    int i;

    if (pred == 0)
        pred = less;
    for (i = 0; i < n; ++i) {
        *w = src[i];
        w += pred(src[i], arg) ? 1 : 0;
    }
    return (int)(w - dst);
}
