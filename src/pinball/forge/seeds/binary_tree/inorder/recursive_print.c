/* ---
algorithm: inorder
structure: binary_tree
method: recursion, prints
time: O(n)
space: O(n)
call: inorder(tree(t)) -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct node {
    int data;
    struct node *left;
    struct node *right;
};

struct node *newNode(int data)
{
    struct node *node = (struct node *)malloc(sizeof(struct node));
    node->data = data;
    node->left = NULL;
    node->right = NULL;
    return node;
}

void inorder(struct node *root)
{
    if (root == NULL)
        return;
    inorder(root->left);
    printf("%d ", root->data);
    inorder(root->right);
}

int main()
{
    struct node *root = newNode(2);
    root->left = newNode(1);
    root->right = newNode(3);
    inorder(root);
    printf("\n");
    free(root->left);
    free(root->right);
    free(root);
    return 0;
}
