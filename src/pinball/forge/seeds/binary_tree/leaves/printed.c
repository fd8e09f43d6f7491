/* ---
algorithm: leaves
structure: binary_tree
method: recursion that prints where both children are missing
time: O(n)
space: O(n)
call: print_leaves(tree(t)) -> stdout
--- */
#include <stdio.h>

struct node {
    int data;
    struct node *left;
    struct node *right;
};

void print_leaves(struct node *root)
{
    if (root == NULL)
        return;
    if (root->left == NULL && root->right == NULL) {
        printf("%d ", root->data);
        return;
    }
    print_leaves(root->left);
    print_leaves(root->right);
}
