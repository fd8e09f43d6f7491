/* ---
algorithm: leaf_count
structure: binary_tree
method: recursion
time: O(n)
space: O(n)
call: countLeaves(tree(t)) -> return
--- */
#include <stddef.h>

struct node {
    int data;
    struct node *left;
    struct node *right;
};

int countLeaves(struct node *root) {
    if (root == NULL) {
        return 0;
    }
    if (root->left == NULL && root->right == NULL) {
        return 1;
    }
    return countLeaves(root->left) + countLeaves(root->right);
}
