/* ---
algorithm: insert
structure: binary_tree
method: loop that stops above the missing child
time: O(n)
typical: O(log n)
space: O(1)
call: add(tree(t), k) -> tree(return)
--- */
#include <stdlib.h>

typedef struct bst {
    short v;
    struct bst *lo;
    struct bst *hi;
} bst;

static bst *leaf(short v)
{
    bst *b = malloc(sizeof *b);
    if (b != NULL) {
        b->v = v;
        b->lo = b->hi = NULL;
    }
    return b;
}

bst *add(bst *root, int v)
{
    bst *b = root;

    if (b == NULL)
        return leaf(v);
    for (;;) {
        if (v < b->v) {
            if (b->lo == NULL) {
                b->lo = leaf(v);
                break;
            }
            b = b->lo;
        } else if (v > b->v) {
            if (b->hi == NULL) {
                b->hi = leaf(v);
                break;
            }
            b = b->hi;
        } else {
            break;
        }
    }
    return root;
}
