#include <stdlib.h>

struct TreeNode {
    int val;
    struct TreeNode *left;
    struct TreeNode *right;
};

int countNodes(struct TreeNode *root)
{
    if (root == NULL)
        return 0;
    return 1 + countNodes(root->left) + countNodes(root->right);
}

static void dfs(struct TreeNode *root, int *arr, int *idx)
{
    if (root == NULL)
        return;
    dfs(root->left, arr, idx);
    dfs(root->right, arr, idx);
    arr[*idx] = root->val;
    (*idx)++;
}

int *postorderTraversal(struct TreeNode *root, int *returnSize)
{
    int n = countNodes(root);
    int *arr = malloc(sizeof(int) * n);
    *returnSize = 0;
    dfs(root, arr, returnSize);
    return arr;
}
