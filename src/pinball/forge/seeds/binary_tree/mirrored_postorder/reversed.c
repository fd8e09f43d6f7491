/* ---
algorithm: mirrored_postorder
structure: binary_tree
method: preorder into an array, which is then turned round
time: O(n)
space: O(n)
call: values(tree(t), &cell) -> return[:cell]
--- */
#include <stdlib.h>

struct TreeNode {
    int val;
    struct TreeNode *left;
    struct TreeNode *right;
};

static void pre(struct TreeNode *root, int *res, int *n) {
    if (root == NULL) return;
    res[(*n)++] = root->val;
    pre(root->left, res, n);
    pre(root->right, res, n);
}

int *values(struct TreeNode *root, int *returnSize) {
    int *res = malloc(sizeof(int) * 2000);
    int n = 0;
    if (res == NULL) abort();
    pre(root, res, &n);
    for (int i = 0, j = n - 1; i < j; i++, j--) {
        int tmp = res[i];
        res[i] = res[j];
        res[j] = tmp;
    }
    *returnSize = n;
    return res;
}
