/* ---
algorithm: reverse_inorder
structure: binary_tree
method: recursion, right side first, prints
time: O(n)
space: O(n)
call: printDescending(tree(t)) -> stdout
--- */
#include <stdio.h>

struct Node {
    int data;
    struct Node *left;
    struct Node *right;
};

void printDescending(struct Node *node) {
    if (node == NULL) return;
    printDescending(node->right);
    printf("%d ", node->data);
    printDescending(node->left);
}
