/* ---
algorithm: add_arrays
structure: array
method: zip with a function pointer, new array
time: O(n)
space: O(n)
call: plus(xs, len(xs), ys, len(ys), &cell) -> return[:cell]
--- */
#include <stdlib.h>

static int add(int p, int q) { return p + q; }

static int zip_with(int (*f)(int, int), const int *p, const int *q, int n, int *r)
{
    int done = 0;
    while (done < n) {
        r[done] = f(p[done], q[done]);
        done++;
    }
    return done;
}

int *plus(const int *p, int np, const int *q, int nq, int *n)
{
    int m = np;
    if (nq < m)
        m = nq;
    int *r = malloc((m + 1) * sizeof(int));
    *n = zip_with(add, p, q, m, r);
    return r;
}
