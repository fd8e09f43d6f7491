/* ---
algorithm: insert_at
structure: linked_list
method: recursion with i - 1
time: O(n)
space: O(n)
call: insert(k, i, list(xs)) -> list(return)
--- */
#include <stdlib.h>

struct list { long v; struct list *n; };

struct list *insert(long v, int i, struct list *l)
{
    struct list *x;
    if (i > 0 && l) {
        l->n = insert(v, i - 1, l->n);
        return l;
    }
    x = malloc(sizeof(struct list));
    x->v = v;
    x->n = l;
    return x;
}
