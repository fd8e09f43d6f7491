/* ---
algorithm: reverse
structure: linked_list
method: tail recursion with an accumulator
time: O(n)
space: O(n)
call: reverse(list(xs)) -> list(return)
--- */
#include <stddef.h>

typedef struct cons cons;
struct cons {
    int head;
    cons *tail;
};

/* rev (x : xs) acc = rev xs (x : acc) */
static cons *rev_onto(cons *xs, cons *acc)
{
    if (xs == NULL)
        return acc;
    cons *rest = xs->tail;
    xs->tail = acc;
    return rev_onto(rest, xs);
}

cons *reverse(cons *xs)
{
    return rev_onto(xs, NULL);
}
