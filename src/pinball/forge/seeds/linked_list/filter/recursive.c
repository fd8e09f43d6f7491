/* ---
algorithm: filter
structure: linked_list
method: recursion on the rest, relinking
time: O(n)
space: O(n)
call: filter(list(xs), k) -> list(return)
--- */
#include <stddef.h>

typedef struct cons {
    int car;
    struct cons *cdr;
} cons;

cons *filter(cons *xs, int k) {
    if (xs == NULL)
        return NULL;
    cons *rest = filter(xs->cdr, k);
    if (xs->car > k) {
        xs->cdr = rest;
        return xs;
    }
    return rest;
}
