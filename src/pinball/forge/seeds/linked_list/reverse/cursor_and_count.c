/* ---
algorithm: reverse
structure: linked_list
method: reversed by count, loop over an index, head global
time: O(n)
space: O(1)
call: reverse_n(list(xs), len(xs)) -> list(return)
--- */
#include <stddef.h>

typedef struct point {
    int x;
    struct point *next;
} point;

static point *polyline;

static void detach_to(point **dest)
{
    point *p = polyline;
    polyline = p->next;
    p->next = *dest;
    *dest = p;
}

point *reverse_n(point *first, unsigned count)
{
    point *flipped = NULL;
    polyline = first;
    for (unsigned i = 0; i < count; i++)
        detach_to(&flipped);
    polyline = flipped;
    return polyline;
}
