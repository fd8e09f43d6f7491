/* ---
algorithm: is_balanced
structure: binary_tree
method: recursion, minus one says unbalanced
time: O(n)
space: O(n)
call: isBalanced(tree(t)) -> return
--- */
#include <stdbool.h>
#include <stdlib.h>

struct TreeNode {
    int val;
    struct TreeNode *left;
    struct TreeNode *right;
};

int check(struct TreeNode *root) {
    if (root == NULL) return 0;
    int l = check(root->left);
    if (l == -1) return -1;
    int r = check(root->right);
    if (r == -1 || abs(l - r) > 1) return -1;
    return (l > r ? l : r) + 1;
}

bool isBalanced(struct TreeNode *root) {
    return check(root) != -1;
}
