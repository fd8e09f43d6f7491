/* ---
algorithm: reverse
structure: linked_list
method: recursion, old head appended behind the reversed rest
time: O(n^2)
space: O(n)
call: rev(list(xs)) -> list(return)
--- */
#include <stddef.h>

typedef struct cons { int head; struct cons *tail; } cons;

/* xs ++ ys */
static cons *append(cons *xs, cons *ys)
{
    if (xs == NULL)
        return ys;
    xs->tail = append(xs->tail, ys);
    return xs;
}

cons *rev(cons *xs)
{
    if (xs == NULL)
        return NULL;
    cons *rest = rev(xs->tail);
    xs->tail = NULL;
    return append(rest, xs);
}
