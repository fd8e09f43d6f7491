/* ---
algorithm: remove_duplicates
structure: linked_list
method: recursion, head dropped if the next one equals it
time: O(n)
space: O(n)
call: uniq(list(xs)) -> list(return)
--- */
#include <stddef.h>

typedef struct cons { int car; struct cons *cdr; } cons;

cons *uniq(cons *l)
{
    if (l == NULL || l->cdr == NULL)
        return l;
    l->cdr = uniq(l->cdr);
    return l->car == l->cdr->car ? l->cdr : l;
}
