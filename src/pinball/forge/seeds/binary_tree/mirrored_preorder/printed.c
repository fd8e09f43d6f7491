/* ---
algorithm: mirrored_preorder
structure: binary_tree
method: recursion that prints, right before left
time: O(n)
space: O(n)
call: printTree(tree(t)) -> stdout
--- */
#include <stdio.h>

struct Node {
    int data;
    struct Node *left;
    struct Node *right;
};

void printTree(struct Node *root)
{
    if (root == NULL)
        return;
    printf("%d ", root->data);
    printTree(root->right);
    printTree(root->left);
}
