/* ---
algorithm: map_negate
structure: array
method: general apply in place; negates by default
time: O(n)
space: O(1)
call: apply(null, xs, len(xs)) -> xs
--- */
typedef double (*unary)(double);

static double minus(double x) { return -x; }

void apply(unary f, double *v, int n)
{
    unary g = f ? f : minus;
    double *end = v + n;

    while (v != end) {
        *v = g(*v);
        ++v;
    }
}
