/* ---
algorithm: subtree_sizes
structure: binary_tree
method: recursion that returns the size and prints it
time: O(n)
space: O(n)
call: sizes(tree(t)) -> stdout
--- */
#include <stdio.h>

struct node {
    int data;
    struct node *left;
    struct node *right;
};

int sizes(struct node *root)
{
    int total;
    if (root == NULL)
        return 0;
    total = sizes(root->left);
    total += sizes(root->right);
    total++;
    printf("%d ", total);
    return total;
}
