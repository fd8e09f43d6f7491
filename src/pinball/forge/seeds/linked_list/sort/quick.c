/* ---
algorithm: sort
structure: linked_list
method: quick sort around the first element, lists joined
time: O(n^2)
typical: O(n log n)
space: O(n)
call: qsort_list(list(xs), null) -> list(return)
--- */
#include <stddef.h>

typedef struct cons {
    int hd;
    struct cons *tl;
} cons;

/* sorts xs and puts the rest behind it */
cons *qsort_list(cons *xs, cons *rest)
{
    if (xs == NULL)
        return rest;

    cons *pivot = xs;
    cons *small = NULL, *large = NULL;
    cons *p = xs->tl;
    while (p != NULL) {
        cons *next = p->tl;
        if (p->hd < pivot->hd) {
            p->tl = small;
            small = p;
        } else {
            p->tl = large;
            large = p;
        }
        p = next;
    }
    pivot->tl = qsort_list(large, rest);
    return qsort_list(small, pivot);
}
