/* ---
algorithm: doubled_in_order
structure: binary_tree
method: recursion into an array, doubled afterwards
time: O(n)
space: O(n)
call: doubled(tree(t), &cell) -> return[:cell]
--- */
#include <stdlib.h>

struct TreeNode {
    int val;
    struct TreeNode *left;
    struct TreeNode *right;
};

static void collect(struct TreeNode *root, int *values, int *n) {
    if (root == NULL) return;
    collect(root->left, values, n);
    values[(*n)++] = root->val;
    collect(root->right, values, n);
}

int *doubled(struct TreeNode *root, int *size) {
    int *values = malloc(1100 * sizeof(int));
    if (values == NULL) exit(1);
    *size = 0;
    collect(root, values, size);
    for (int i = 0; i < *size; i++) values[i] *= 2;
    return values;
}
