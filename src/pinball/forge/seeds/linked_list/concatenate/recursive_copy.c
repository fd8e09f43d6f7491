/* ---
algorithm: concatenate
structure: linked_list
method: recursive, first list copied
time: O(n)
space: O(n)
call: append(list(xs), list(ys)) -> list(return)
--- */
#include <stdlib.h>

typedef struct list { int first; struct list *rest; } list;

list *append(list *a, list *b)
{
    list *r;
    if (!a) return b;
    r = malloc(sizeof(list));
    r->first = a->first;
    r->rest = append(a->rest, b);
    return r;
}
