/* ---
algorithm: delete
structure: linked_list
method: nodes before it piled up, then put back one by one
time: O(n)
space: O(1)
call: without(list(xs), k) -> list(return)
--- */
#include <stdlib.h>

struct n { int v; struct n *t; };

struct n *without(struct n *l, int k) {
    struct n *pile = 0, *m;
    while (l && l->v != k) {
        m = l->t;
        l->t = pile;
        pile = l;
        l = m;
    }
    if (l) {
        m = l;
        l = l->t;
        free(m);
    }
    while (pile) {
        m = pile->t;
        pile->t = l;
        l = pile;
        pile = m;
    }
    return l;
}
