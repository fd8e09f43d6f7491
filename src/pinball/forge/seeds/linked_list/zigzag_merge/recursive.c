/* ---
algorithm: zigzag_merge
structure: linked_list
method: recursion with the lists exchanged
time: O(n)
space: O(n)
call: weave(list(xs), list(ys)) -> list(return)
--- */
#include <stddef.h>

typedef struct list { int hd; struct list *tl; } list;

list *weave(list *a, list *b)
{
    if (a == NULL)
        return b;
    a->tl = weave(b, a->tl);
    return a;
}
