/* ---
algorithm: insert
structure: linked_list
method: put in front, then values swapped forward
time: O(n)
space: O(1)
call: add(list(xs), k) -> list(return)
--- */
#include <stdlib.h>

typedef struct n { int v; struct n *next; } n;

n *add(n *l, int v) {
    n *x = malloc(sizeof(n)), *p;
    x->v = v;
    x->next = l;
    for (p = x; p->next && p->v > p->next->v; p = p->next) {
        int t = p->v;
        p->v = p->next->v;
        p->next->v = t;
    }
    return x;
}
