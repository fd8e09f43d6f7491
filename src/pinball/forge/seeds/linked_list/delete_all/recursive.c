/* ---
algorithm: delete_all
structure: linked_list
method: recursion on the rest first
time: O(n)
space: O(n)
call: remove_all(list(xs), k) -> list(return)
--- */
#include <stdlib.h>

typedef struct list { int hd; struct list *tl; } list;

list *remove_all(list *l, int x)
{
    if (l == NULL)
        return NULL;
    l->tl = remove_all(l->tl, x);
    if (l->hd == x) {
        list *rest = l->tl;
        free(l);
        return rest;
    }
    return l;
}
