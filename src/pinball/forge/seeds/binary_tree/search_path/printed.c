/* ---
algorithm: search_path
structure: binary_tree
method: loop that prints each value
time: O(n)
typical: O(log n)
space: O(1)
call: showPath(tree(t), k) -> stdout
--- */
#include <stdio.h>

struct node {
    int data;
    struct node *left;
    struct node *right;
};

void showPath(struct node *root, int key)
{
    while (root != NULL)
    {
        printf("%d ", root->data);
        if (root->data == key)
            break;
        else if (key < root->data)
            root = root->left;
        else
            root = root->right;
    }
    printf("\n");
}
