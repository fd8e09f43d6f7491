/* ---
algorithm: closest
structure: binary_tree
method: loop that keeps the nearest so far
time: O(n)
typical: O(log n)
space: O(1)
call: closestValue(tree(t), k) -> return
--- */
#include <stdlib.h>

struct TreeNode {
    int val;
    struct TreeNode *left;
    struct TreeNode *right;
};

int closestValue(struct TreeNode *root, int target) {
    int closest = root->val;
    while (root) {
        int now = abs(root->val - target), best = abs(closest - target);
        if (now < best || (now == best && root->val < closest)) closest = root->val;
        if (root->val == target) break;
        root = target < root->val ? root->left : root->right;
    }
    return closest;
}
