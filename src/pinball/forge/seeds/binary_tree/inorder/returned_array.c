/* ---
algorithm: inorder
structure: binary_tree
method: counts, then fills a returned array
time: O(n)
space: O(n)
call: inorderTraversal(tree(t), &cell) -> return[:cell]
--- */
#include <stdlib.h>

struct TreeNode {
    int val;
    struct TreeNode *left;
    struct TreeNode *right;
};

static int size(struct TreeNode *root) {
    return root ? size(root->left) + 1 + size(root->right) : 0;
}

static void fill(struct TreeNode *root, int *result, int *index) {
    if (root) {
        fill(root->left, result, index);
        result[(*index)++] = root->val;
        fill(root->right, result, index);
    }
}

int *inorderTraversal(struct TreeNode *root, int *returnSize) {
    int *result = malloc((size(root) + 1) * sizeof(int));
    if (!result) exit(1);
    *returnSize = 0;
    fill(root, result, returnSize);
    return result;
}
