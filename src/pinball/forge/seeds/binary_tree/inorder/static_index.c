/* ---
algorithm: inorder
structure: binary_tree
method: recursion with arrays and index in file scope, printed at the end
time: O(n)
space: O(n)
call: display(tree(t)) -> stdout
--- */
#include <stdio.h>

#define MAXIMUM 2000

struct btnode
{
    int value;
    struct btnode *l;
    struct btnode *r;
};

int collected[MAXIMUM];
int idx;

void gather(struct btnode *t)
{
    if (t->l != NULL)
        gather(t->l);
    collected[idx++] = t->value;
    if (t->r != NULL)
        gather(t->r);
}

void display(struct btnode *root)
{
    int i;

    idx = 0;
    if (root == NULL)
    {
        printf("No elements in a tree to display\n");
        return;
    }
    gather(root);
    for (i = 0; i < idx; i++)
        printf("%d ", collected[i]);
    printf("\n");
}
