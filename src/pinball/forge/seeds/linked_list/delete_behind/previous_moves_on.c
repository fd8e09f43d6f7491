/* ---
algorithm: delete_behind
structure: linked_list
method: previous and current together
time: O(n)
space: O(1)
call: remove_next(list(xs), k) -> list(return)
--- */
#include <stdlib.h>

typedef struct e { double v; struct e *n; } e;

e *remove_next(e *list, double k)
{
    e *prev = list, *cur;
    if (!list) return NULL;
    for (cur = list->n; cur; prev = cur, cur = cur->n) {
        if (prev->v == k) {
            prev->n = cur->n;
            free(cur);
            break;
        }
    }
    return list;
}
