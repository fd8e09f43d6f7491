/* ---
algorithm: filter_range
structure: linked_list
method: bounds in a struct, tested by a helper
time: O(n)
space: O(1)
call: crop(list(xs), lo, hi) -> list(return)
--- */
#include <stdbool.h>
#include <stddef.h>

struct interval { int from, to; };
struct point { int x; struct point *next; };

static bool inside(struct interval r, const struct point *p)
{
    return p->x >= r.from && p->x <= r.to;
}

struct point *crop(struct point *points, int from, int to)
{
    struct interval r = { .from = from, .to = to };
    struct point *first = NULL, *last = NULL;

    while (points) {
        if (inside(r, points)) {
            if (last) last->next = points;
            else first = points;
            last = points;
        }
        points = points->next;
    }
    if (last) last->next = NULL;
    return first;
}
