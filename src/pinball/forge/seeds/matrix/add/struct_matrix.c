/* ---
algorithm: add
structure: matrix
method: matrix record and functions
time: O(n^2)
space: O(n^2)
call: plusTransposed(flat(m), len(m)) -> m
--- */
#include <stdlib.h>

struct matrix { int n; int *v; };

static int *at(struct matrix m, int r, int c) { return m.v + r * m.n + c; }

static struct matrix transposed(struct matrix m)
{
    struct matrix t = { m.n, malloc((m.n * m.n + 1) * sizeof(int)) };
    for (int r = 0; r < m.n; r++)
        for (int c = 0; c < m.n; c++)
            *at(t, c, r) = *at(m, r, c);
    return t;
}

void plusTransposed(int *v, int n)
{
    struct matrix m = { n, v };
    struct matrix t = transposed(m);
    for (int r = 0; r < n; r++)
        for (int c = 0; c < n; c++)
            *at(m, r, c) += *at(t, r, c);
    free(t.v);
}
