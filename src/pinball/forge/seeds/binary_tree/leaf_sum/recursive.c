/* ---
algorithm: leaf_sum
structure: binary_tree
method: recursion
time: O(n)
space: O(n)
call: sumLeaves(tree(t)) -> return
--- */
#include <stddef.h>

struct Node {
    int data;
    struct Node *left;
    struct Node *right;
};

int sumLeaves(struct Node *root) {
    if (root == NULL)
        return 0;
    else if (root->left == NULL && root->right == NULL)
        return root->data;
    else
        return sumLeaves(root->left) + sumLeaves(root->right);
}
