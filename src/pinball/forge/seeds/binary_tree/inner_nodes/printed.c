/* ---
algorithm: inner_nodes
structure: binary_tree
method: recursion that prints where a child is
time: O(n)
space: O(n)
call: print_inner(tree(t)) -> stdout
--- */
#include <stdio.h>

struct node {
    int data;
    struct node *left;
    struct node *right;
};

void print_inner(struct node *root)
{
    if (root == NULL)
        return;
    if (root->left != NULL || root->right != NULL)
        printf("%d ", root->data);
    print_inner(root->left);
    print_inner(root->right);
}
