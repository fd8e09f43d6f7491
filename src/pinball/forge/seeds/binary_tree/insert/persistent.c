/* ---
algorithm: insert
structure: binary_tree
method: path copied, the old tree unchanged
time: O(n)
typical: O(log n)
space: O(n)
call: with(k, tree(t)) -> tree(return)
--- */
#include <stdlib.h>

typedef const struct tree *Tree;
struct tree {
    int item;
    Tree left;
    Tree right;
};

static Tree node(Tree left, int item, Tree right) {
    struct tree *t = malloc(sizeof(struct tree));
    if (!t) abort();
    t->left = left;
    t->item = item;
    t->right = right;
    return t;
}

Tree with(int x, Tree t) {
    if (!t) return node(NULL, x, NULL);
    if (x < t->item) return node(with(x, t->left), t->item, t->right);
    if (x > t->item) return node(t->left, t->item, with(x, t->right));
    return t;
}
