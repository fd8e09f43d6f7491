/* ---
algorithm: postorder
structure: binary_tree
method: recursion with an index behind a pointer
time: O(n)
space: O(n)
call: collect(tree(t), out(len(t)), &cell) -> out[:cell]
--- */
#include <stdbool.h>
#include <stddef.h>

struct bintree {
    double weight;
    struct bintree *lson;
    struct bintree *rson;
};

static bool empty(const struct bintree *t)
{
    return t == NULL;
}

void collect(const struct bintree *t, double *list, int *length)
{
    if (!empty(t)) {
        collect(t->lson, list, length);
        collect(t->rson, list, length);
        list[(*length)++] = t->weight;
    }
}
