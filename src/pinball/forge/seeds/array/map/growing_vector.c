/* ---
algorithm: map
structure: array
method: appended to a growing vector
time: O(n)
space: O(n)
call: doubled(xs, len(xs)) -> return[:len(xs)]
--- */
#include <stdlib.h>

typedef struct {
    int *a;
    int used, room;
} vec;

static void vec_add(vec *v, int x)
{
    if (v->used == v->room) {
        v->room += v->room / 2 + 8;
        v->a = realloc(v->a, v->room * sizeof *v->a);
    }
    v->a[v->used++] = x;
}

int *doubled(const int *in, int n)
{
    vec v = {NULL, 0, 0};

    for (int i = 0; i < n; i++)
        vec_add(&v, in[i] * 2);
    return v.a;
}
