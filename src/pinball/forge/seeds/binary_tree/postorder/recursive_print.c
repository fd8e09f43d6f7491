/* ---
algorithm: postorder
structure: binary_tree
method: recursion, prints
time: O(n)
space: O(n)
call: postorder(tree(t)) -> stdout
--- */
#include <stdio.h>

struct Node {
    int data;
    struct Node *left, *right;
};

void postorder(struct Node *root) {
    if (root == NULL) {
        return;
    }
    postorder(root->left);
    postorder(root->right);
    printf("%d ", root->data);
}
