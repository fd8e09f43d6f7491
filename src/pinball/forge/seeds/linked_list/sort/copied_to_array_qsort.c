/* ---
algorithm: sort
structure: linked_list
method: values to an array, qsort, values back
time: O(n log n)
space: O(n)
call: sort_list(list(xs)) -> list(xs)
--- */
#include <stdlib.h>

struct elem { int v; struct elem *n; };

static int by_value(const void *a, const void *b)
{
    return *(const int *)a - *(const int *)b;
}

void sort_list(struct elem *l)
{
    size_t n = 0, i = 0;
    struct elem *e;
    int *tmp;

    for (e = l; e; e = e->n)
        n++;
    tmp = malloc((n + 1) * sizeof *tmp);
    if (!tmp)
        return;
    for (e = l; e; e = e->n)
        tmp[i++] = e->v;
    qsort(tmp, n, sizeof *tmp, by_value);
    for (i = 0, e = l; e; e = e->n)
        e->v = tmp[i++];
    free(tmp);
}
