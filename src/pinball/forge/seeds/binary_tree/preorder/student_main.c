/* ---
algorithm: preorder
structure: binary_tree
method: recursion that prints, with a small test program beside it
time: O(n)
space: O(n)
call: preorder(tree(t)) -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

typedef struct node
{
    int data;
    struct node *left;
    struct node *right;
} NODE;

NODE *create(int value)
{
    NODE *p;
    p = (NODE *)malloc(sizeof(NODE));
    p->data = value;
    p->left = p->right = NULL;
    return p;
}

NODE *insert(NODE *root, int value)
{
    if (root == NULL)
        return create(value);
    if (value < root->data)
        root->left = insert(root->left, value);
    else
        root->right = insert(root->right, value);
    return root;
}

void preorder(NODE *t)
{
    if (t != NULL)
    {
        printf("%d\n", t->data);
        preorder(t->left);
        preorder(t->right);
    }
}

int main(void)
{
    int values[7] = {50, 30, 70, 20, 40, 60, 80};
    int i;
    NODE *root = NULL;

    for (i = 0; i < 7; i++)
        root = insert(root, values[i]);
    printf("The preorder traversal is:\n");
    preorder(root);
    return 0;
}
