/* ---
algorithm: mirror
structure: binary_tree
method: recursion, children exchanged in place
time: O(n)
space: O(n)
call: mirror(tree(t)) -> tree(t)
--- */
#include <stddef.h>

struct node {
    int data;
    struct node *left;
    struct node *right;
};

void mirror(struct node *node)
{
    if (node == NULL)
        return;
    mirror(node->left);
    mirror(node->right);

    struct node *temp = node->left;
    node->left = node->right;
    node->right = temp;
}
