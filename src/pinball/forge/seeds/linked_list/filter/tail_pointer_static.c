/* ---
algorithm: filter
structure: linked_list
method: static tail pointer, recursion collects
time: O(n)
space: O(n)
call: above(list(xs), k) -> list(return)
--- */
#include <stdlib.h>

struct r { double t; struct r *n; };

static struct r **tail;

static void collect(const struct r *p, double limit)
{
    if (!p)
        return;
    if (p->t > limit) {
        *tail = malloc(sizeof(struct r));
        (*tail)->t = p->t;
        tail = &(*tail)->n;
    }
    collect(p->n, limit);
}

struct r *above(const struct r *p, double limit)
{
    struct r *first;
    tail = &first;
    collect(p, limit);
    *tail = NULL;
    return first;
}
