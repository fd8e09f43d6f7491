/* ---
algorithm: is_search_tree
structure: binary_tree
method: inorder with an explicit stack
time: O(n)
typical: O(log n)
space: O(1)
call: in_order(tree(t)) -> return
--- */
#include <stdbool.h>

typedef struct t { long k; struct t *l, *r; } t;

bool in_order(t *x) {
    t *st[1024], *last = 0;
    int sp = 0;
    while (x || sp) {
        if (x) { st[sp++] = x; x = x->l; continue; }
        x = st[--sp];
        if (last && last->k >= x->k) return false;
        last = x;
        x = x->r;
    }
    return true;
}
