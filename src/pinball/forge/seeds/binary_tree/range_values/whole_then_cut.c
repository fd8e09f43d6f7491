/* ---
algorithm: range_values
structure: binary_tree
method: all values in order, those in the range are kept
time: O(n)
space: O(n)
call: rangeQuery(tree(t), a, b, &cell) -> return[:cell]
--- */
#include <stdlib.h>

typedef struct TreeNode {
    int val;
    struct TreeNode *left, *right;
} TreeNode;

static int values[2048];
static int count;

static void inorder(TreeNode *node) {
    if (!node) return;
    inorder(node->left);
    values[count++] = node->val;
    inorder(node->right);
}

int *rangeQuery(TreeNode *root, int low, int high, int *size) {
    int *res = malloc(2048 * sizeof(int));
    int i = 0;
    if (!res) exit(1);
    count = 0;
    *size = 0;
    inorder(root);
    while (i < count && values[i] < low) i++;
    while (i < count && values[i] <= high) res[(*size)++] = values[i++];
    return res;
}
