/* ---
algorithm: swap_extremes
structure: array
method: two helpers return pointers
time: O(n)
space: O(1)
call: exchange_extremes(xs, len(xs)) -> xs
--- */
static double *least(double *v, int n)
{
    double *m = v;
    for (double *p = v; p < v + n; p++)
        if (*p < *m)
            m = p;
    return m;
}

static double *greatest(double *v, int n)
{
    double *m = v;
    while (--n > 0)
        if (*++v > *m)
            m = v;
    return m;
}

void exchange_extremes(double *v, int n)
{
    double *p = least(v, n), *q = greatest(v, n), t = *p;

    *p = *q;
    *q = t;
}
