/* ---
algorithm: map_affine
structure: array
method: a struct with the coefficients, applied to each
time: O(n)
space: O(1)
call: evaluate(xs, out(len(xs)), len(xs)) -> out
--- */
struct line {
    double slope, offset;
};

static double at(struct line l, double x)
{
    return l.slope * x + l.offset;
}

void evaluate(const double *x, double *y, int n)
{
    struct line l = {3.0, 1.0};

    for (int i = 0; i < n; i++)
        y[i] = at(l, x[i]);
}
