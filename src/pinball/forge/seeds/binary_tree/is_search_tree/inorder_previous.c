/* ---
algorithm: is_search_tree
structure: binary_tree
method: inorder walk that remembers the node before
time: O(n)
typical: O(log n)
space: O(n)
call: is_bst(tree(t)) -> return
--- */
#include <stddef.h>

struct node {
    int data;
    struct node *left;
    struct node *right;
};

static int ascending(const struct node *n, const struct node **prev)
{
    if (n == NULL)
        return 1;
    if (!ascending(n->left, prev))
        return 0;
    if (*prev != NULL && (*prev)->data >= n->data)
        return 0;
    *prev = n;
    return ascending(n->right, prev);
}

int is_bst(const struct node *root)
{
    const struct node *prev = NULL;
    return ascending(root, &prev);
}
