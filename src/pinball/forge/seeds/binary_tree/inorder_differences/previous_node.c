/* ---
algorithm: inorder_differences
structure: binary_tree
method: in-order recursion that remembers the node before, prints
time: O(n)
space: O(n)
call: gaps(tree(t)) -> stdout
--- */
#include <stdio.h>

struct node {
    int data;
    struct node *left;
    struct node *right;
};

static struct node *prev;

static void walk(struct node *root)
{
    if (root == NULL)
        return;
    walk(root->left);
    if (prev != NULL)
        printf("%d ", root->data - prev->data);
    prev = root;
    walk(root->right);
}

void gaps(struct node *root)
{
    prev = NULL;
    walk(root);
}
