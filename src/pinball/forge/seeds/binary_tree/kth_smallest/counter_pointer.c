/* ---
algorithm: kth_smallest
structure: binary_tree
method: in-order recursion that counts down to the answer
time: O(n)
space: O(n)
call: kthSmallest(tree(t), k) -> return
--- */
#include <stddef.h>

struct TreeNode {
    int val;
    struct TreeNode *left;
    struct TreeNode *right;
};

void find(struct TreeNode *root, int *k, int *ans) {
    if (root == NULL || *k <= 0) return;
    find(root->left, k, ans);
    (*k)--;
    if (*k == 0) *ans = root->val;
    find(root->right, k, ans);
}

int kthSmallest(struct TreeNode *root, int k) {
    int ans = -1;
    find(root, &k, &ans);
    return ans;
}
