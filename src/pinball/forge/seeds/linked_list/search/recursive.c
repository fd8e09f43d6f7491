/* ---
algorithm: search
structure: linked_list
method: recursion, place counted on the way back
time: O(n)
space: O(n)
call: index_of(list(xs), k) -> return
--- */
#include <stddef.h>

typedef struct cons {
    int car;
    struct cons *cdr;
} cons;

int index_of(const cons *xs, int x)
{
    if (xs == NULL)
        return -1;
    if (xs->car == x)
        return 0;
    int rest = index_of(xs->cdr, x);
    return rest < 0 ? -1 : rest + 1;
}
