/* ---
algorithm: left_leaves
structure: binary_tree
method: recursion that looks at the left child, prints
time: O(n)
space: O(n)
call: print_left_leaves(tree(t)) -> stdout
--- */
#include <stdio.h>

struct node {
    int data;
    struct node *left;
    struct node *right;
};

void print_left_leaves(struct node *p)
{
    if (p == NULL)
        return;
    if (p->left != NULL && p->left->left == NULL && p->left->right == NULL)
        printf("%d ", p->left->data);
    else
        print_left_leaves(p->left);
    print_left_leaves(p->right);
}
