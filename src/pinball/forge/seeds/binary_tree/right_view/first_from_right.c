/* ---
algorithm: right_view
structure: binary_tree
method: right before left, first node met on each level
time: O(n)
space: O(n)
call: right_view(tree(t), out(len(t))) -> out[:return]
--- */
#include <stddef.h>

struct node {
    int data;
    struct node *left;
    struct node *right;
};

/* seen: levels that have their value already; returns it for what follows */
static int look(const struct node *n, int level, int seen, int *view)
{
    if (n == NULL)
        return seen;
    if (level == seen)
        view[seen++] = n->data;
    seen = look(n->right, level + 1, seen, view);
    return look(n->left, level + 1, seen, view);
}

int right_view(const struct node *root, int *view)
{
    return look(root, 0, 0, view);
}
