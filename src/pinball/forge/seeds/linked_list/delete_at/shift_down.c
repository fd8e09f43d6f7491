/* ---
algorithm: delete_at
structure: linked_list
method: later values moved one node forward, last node cut off
time: O(n)
space: O(1)
call: remove_index(list(xs), i) -> list(return)
--- */
#include <stdlib.h>

struct Cell { int contents; struct Cell *rest; };

struct Cell *remove_index(struct Cell *list, int i)
{
    struct Cell *c = list, *before = NULL;

    for (; i > 0; --i) {
        before = c;
        c = c->rest;
    }
    for (; c->rest != NULL; c = c->rest) {
        c->contents = c->rest->contents;
        before = c;
    }
    free(c);
    if (before == NULL)
        return NULL;
    before->rest = NULL;
    return list;
}
