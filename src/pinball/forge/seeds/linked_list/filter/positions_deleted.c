/* ---
algorithm: filter
structure: linked_list
method: place of each one to remove counted, delete at that place
time: O(n^2)
space: O(1)
call: weed(&list(xs), k) -> list(xs)
--- */
#include <stdlib.h>

struct el { int h; struct el *n; };

static void delete_at(struct el **l, int i)
{
    struct el *t;
    while (i-- > 0)
        l = &(*l)->n;
    t = *l;
    *l = t->n;
    free(t);
}

void weed(struct el **l, int k)
{
    struct el *p = *l;
    int i = 0;
    while (p != NULL) {
        struct el *next = p->n;
        if (p->h <= k)
            delete_at(l, i);
        else
            i++;
        p = next;
    }
}
