/* ---
algorithm: even_values
structure: binary_tree
method: recursion that prints where the value is even
time: O(n)
space: O(n)
call: printEven(tree(t)) -> stdout
--- */
#include <stdio.h>

struct node {
    int data;
    struct node *left;
    struct node *right;
};

void printEven(struct node *root)
{
    if (root != NULL) {
        printEven(root->left);
        if (root->data % 2 == 0)
            printf("%d ", root->data);
        printEven(root->right);
    }
}
