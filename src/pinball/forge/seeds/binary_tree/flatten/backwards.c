/* ---
algorithm: flatten
structure: binary_tree
method: right, left, root with the chain so far
time: O(n)
space: O(n)
call: flat(tree(t), null) -> tree(return)
--- */
#include <stddef.h>

typedef struct tree {
    short v;
    struct tree *left;
    struct tree *right;
} tree;

/* puts the nodes of t in front of rest */
tree *flat(tree *t, tree *rest)
{
    if (t == NULL)
        return rest;
    t->right = flat(t->left, flat(t->right, rest));
    t->left = NULL;
    return t;
}
