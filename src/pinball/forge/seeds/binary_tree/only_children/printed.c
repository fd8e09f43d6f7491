/* ---
algorithm: only_children
structure: binary_tree
method: recursion that prints the one child
time: O(n)
space: O(n)
call: printSingles(tree(t)) -> stdout
--- */
#include <stdio.h>

struct node {
    int data;
    struct node *left;
    struct node *right;
};

void printSingles(struct node *root)
{
    if (root == NULL)
        return;
    if (root->left != NULL && root->right == NULL)
        printf("%d ", root->left->data);
    else if (root->left == NULL && root->right != NULL)
        printf("%d ", root->right->data);
    printSingles(root->left);
    printSingles(root->right);
}
