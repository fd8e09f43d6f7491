/* ---
algorithm: map_clamp
structure: array
method: numerical: saturation of a signal through a limits struct
time: O(n)
space: O(1)
call: saturate(xs, len(xs), a, b) -> xs
--- */
struct limits {
    double lower, upper;
};

static double saturated(double u, const struct limits *l)
{
    if (u <= l->lower)
        return l->lower;
    return u >= l->upper ? l->upper : u;
}

void saturate(double *u, int n, int lower, int upper)
{
    struct limits l;
    int t = 0;

    l.lower = (double)lower;
    l.upper = (double)upper;
    while (t != n) {
        u[t] = saturated(u[t], &l);
        ++t;
    }
}
