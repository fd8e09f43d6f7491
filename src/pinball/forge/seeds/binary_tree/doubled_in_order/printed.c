/* ---
algorithm: doubled_in_order
structure: binary_tree
method: recursion that prints twice the value
time: O(n)
space: O(n)
call: print_doubled(tree(t)) -> stdout
--- */
#include <stdio.h>

struct node {
    int data;
    struct node *left;
    struct node *right;
};

void print_doubled(struct node *p)
{
    if (p != NULL) {
        print_doubled(p->left);
        printf("%d ", 2 * p->data);
        print_doubled(p->right);
    }
}
