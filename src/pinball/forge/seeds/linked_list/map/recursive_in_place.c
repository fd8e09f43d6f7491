/* ---
algorithm: map
structure: linked_list
method: recursion in place
time: O(n)
space: O(n)
call: twice(list(xs)) -> list(return)
--- */
#include <stddef.h>

typedef struct list {
    int hd;
    struct list *tl;
} *list;

list twice(list l)
{
    if (l != NULL) {
        l->hd *= 2;
        twice(l->tl);
    }
    return l;
}
