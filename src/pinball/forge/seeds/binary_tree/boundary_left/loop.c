/* ---
algorithm: boundary_left
structure: binary_tree
method: loop that prints
time: O(n)
space: O(1)
call: left_edge(tree(t)) -> stdout
--- */
#include <stdio.h>

struct node {
    int data;
    struct node *left;
    struct node *right;
};

void left_edge(struct node *root)
{
    while (root != NULL) {
        printf("%d ", root->data);
        if (root->left != NULL)
            root = root->left;
        else
            root = root->right;
    }
}
