/**
 * Definition for a binary tree node.
 */
#include <stdlib.h>

struct TreeNode {
    int val;
    struct TreeNode *left;
    struct TreeNode *right;
};

int* preorderTraversal(struct TreeNode* root, int* returnSize) {
    int* ans = (int*)malloc(sizeof(int) * 1000);
    struct TreeNode* stack[1000];
    int top = 0;

    *returnSize = 0;
    if (root == NULL) return ans;
    stack[top++] = root;
    while (top > 0) {
        struct TreeNode* node = stack[--top];
        ans[(*returnSize)++] = node->val;
        if (node->right) stack[top++] = node->right;
        if (node->left) stack[top++] = node->left;
    }
    return ans;
}
