/* ---
algorithm: range_values
structure: binary_tree
method: recursion that leaves out what lies outside
time: O(n)
space: O(n)
call: print_range(tree(t), a, b) -> stdout
--- */
#include <stdio.h>

struct node {
    int data;
    struct node *left;
    struct node *right;
};

void print_range(struct node *root, int k1, int k2)
{
    if (root == NULL)
        return;
    if (k1 < root->data)
        print_range(root->left, k1, k2);
    if (k1 <= root->data && root->data <= k2)
        printf("%d ", root->data);
    if (root->data < k2)
        print_range(root->right, k1, k2);
}
