/* ---
algorithm: map_square
structure: array
method: general map with a function pointer to an output array
time: O(n)
space: O(1)
call: run(xs, out(len(xs)), len(xs)) -> out
--- */
typedef double (*fn)(double);

static double sq(double x) { return x * x; }

static void map(fn f, const double *x, double *y, int n)
{
    for (int i = 0; i < n; ++i)
        y[i] = f(x[i]);
}

void run(const double *x, double *y, int n)
{
    map(sq, x, y, n);
}
