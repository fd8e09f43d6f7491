/* ---
algorithm: inorder
structure: binary_tree
method: recursion that returns the next free place
time: O(n)
space: O(n)
call: flatten_sorted(tree(t), out(len(t)), 0) -> out[:return]
--- */
#include <stddef.h>

typedef struct bt bt;
struct bt {
    short v;
    bt *a, *b;
};

size_t flatten_sorted(const bt *t, int *dst, size_t pos)
{
    if (t == NULL)
        return pos;
    pos = flatten_sorted(t->a, dst, pos);
    dst[pos] = t->v;
    return flatten_sorted(t->b, dst, pos + 1);
}
