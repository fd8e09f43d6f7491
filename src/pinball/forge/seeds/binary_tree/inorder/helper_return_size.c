/* ---
algorithm: inorder
structure: binary_tree
method: array of fixed size on the heap, helper with a size pointer
time: O(n)
space: O(n)
call: inorderTraversal(tree(t), &cell) -> return[:cell]
--- */
/**
 * Definition for a binary tree node.
 */
#include <stdlib.h>

struct TreeNode {
    int val;
    struct TreeNode *left;
    struct TreeNode *right;
};

void dfs(struct TreeNode* root, int* ans, int* returnSize) {
    if (!root) return;
    dfs(root->left, ans, returnSize);
    ans[(*returnSize)++] = root->val;
    dfs(root->right, ans, returnSize);
}

int* inorderTraversal(struct TreeNode* root, int* returnSize) {
    int* ans = (int*)malloc(sizeof(int) * 1100);
    *returnSize = 0;
    dfs(root, ans, returnSize);
    return ans;
}
