/* ---
algorithm: sort
structure: linked_list
method: counting sort over the range of values
time: O(n)
space: O(n)
call: count_sort(list(xs)) -> list(xs)
--- */
#include <stdlib.h>

struct n { int v; struct n *x; };

void count_sort(struct n *list)
{
    struct n *p;
    int lo, hi, *count;

    if (!list)
        return;
    lo = hi = list->v;
    for (p = list; p; p = p->x) {
        if (p->v < lo) lo = p->v;
        if (p->v > hi) hi = p->v;
    }
    count = calloc(hi - lo + 1, sizeof *count);
    for (p = list; p; p = p->x)
        count[p->v - lo]++;
    p = list;
    for (int i = 0; i <= hi - lo; i++)
        while (count[i]-- > 0) {
            p->v = lo + i;
            p = p->x;
        }
    free(count);
}
