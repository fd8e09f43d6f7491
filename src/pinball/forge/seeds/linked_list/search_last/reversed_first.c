/* ---
algorithm: search_last
structure: linked_list
method: list reversed, first one found, place turned around
time: O(n)
space: O(1)
call: find_last(list(xs), len(xs), k) -> return
--- */
#include <stddef.h>

typedef struct elem { long v; struct elem *nx; } elem;

int find_last(elem *list, int n, long v)
{
    elem *r = NULL;
    int i = n - 1;
    while (list) {
        elem *t = list;
        list = list->nx;
        t->nx = r;
        r = t;
    }
    while (r != NULL && r->v != v) {
        r = r->nx;
        --i;
    }
    return i;
}
