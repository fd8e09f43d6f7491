/* ---
algorithm: maximum
structure: array
method: a macro and a pointer that runs down
time: O(n)
space: O(1)
call: peak(xs, len(xs)) -> return
--- */
#define MAX(a, b) ((a) > (b) ? (a) : (b))

double peak(const double *x, int n)
{
    const double *p = x + n;
    double m = *--p;

    while (p > x) {
        --p;
        m = MAX(m, *p);
    }
    return m;
}
