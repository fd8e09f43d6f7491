/* ---
algorithm: postorder
structure: binary_tree
method: root, right, left written from the back of the array
time: O(n)
space: O(n)
call: postorderTraversal(tree(t), &cell) -> return[:cell]
--- */
#include <stdlib.h>

struct TreeNode {
    int val;
    struct TreeNode *left;
    struct TreeNode *right;
};

int count(struct TreeNode *root) {
    if (!root) return 0;
    return 1 + count(root->left) + count(root->right);
}

void fillFromBack(struct TreeNode *root, int *arr, int *pos) {
    if (!root) return;
    *pos = *pos - 1;
    arr[*pos] = root->val;
    fillFromBack(root->right, arr, pos);
    fillFromBack(root->left, arr, pos);
}

int *postorderTraversal(struct TreeNode *root, int *returnSize) {
    int n = count(root);
    int *arr = malloc(sizeof(int) * (n ? n : 1));
    int pos = n;
    if (!arr) abort();
    fillFromBack(root, arr, &pos);
    *returnSize = n;
    return arr;
}
