/* ---
algorithm: running_sums
structure: binary_tree
method: in-order recursion with a global sum, prints
time: O(n)
space: O(n)
call: accumulate(tree(t)) -> stdout
--- */
#include <stdio.h>

struct node {
    int data;
    struct node *left;
    struct node *right;
};

static int sum;

static void visit(struct node *p)
{
    if (p == NULL)
        return;
    visit(p->left);
    sum = sum + p->data;
    printf("%d ", sum);
    visit(p->right);
}

void accumulate(struct node *root)
{
    sum = 0;
    visit(root);
}
