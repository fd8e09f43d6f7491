/* ---
algorithm: mirror
structure: binary_tree
method: a new, mirrored tree
time: O(n)
space: O(n)
call: reflected(tree(t)) -> tree(return)
--- */
#include <stdlib.h>

typedef struct tree {
    long root;
    struct tree *left, *right;
} tree;

tree *build(long root, tree *left, tree *right)
{
    tree *t = malloc(sizeof *t);
    if (t == NULL)
        abort();
    t->root = root;
    t->left = left;
    t->right = right;
    return t;
}

tree *reflected(const tree *t)
{
    return t ? build(t->root, reflected(t->right), reflected(t->left)) : NULL;
}
