/* ---
algorithm: delete
structure: linked_list
method: a new list with all but the first match
time: O(n)
space: O(n)
call: without(list(xs), k) -> list(return)
--- */
#include <stdbool.h>
#include <stdlib.h>

struct cell {
    long item;
    struct cell *rest;
};

/* Leaves the argument as it is and hands out a fresh list. */
struct cell *without(const struct cell *old, long unwanted)
{
    struct cell *first = NULL, *last = NULL;
    bool dropped = false;

    for (; old != NULL; old = old->rest) {
        if (!dropped && old->item == unwanted) {
            dropped = true;
            continue;
        }
        struct cell *fresh = malloc(sizeof *fresh);
        if (fresh == NULL)
            abort();
        fresh->item = old->item;
        fresh->rest = NULL;
        if (last == NULL)
            first = fresh;
        else
            last->rest = fresh;
        last = fresh;
    }
    return first;
}
