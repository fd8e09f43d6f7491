/* ---
algorithm: euler_tour
structure: binary_tree
method: recursion with three prints
time: O(n)
space: O(n)
call: tour(tree(t)) -> stdout
--- */
#include <stdio.h>

struct node {
    int data;
    struct node *left;
    struct node *right;
};

void tour(struct node *p)
{
    if (p == NULL)
        return;
    printf("%d ", p->data);
    tour(p->left);
    printf("%d ", p->data);
    tour(p->right);
    printf("%d ", p->data);
}
