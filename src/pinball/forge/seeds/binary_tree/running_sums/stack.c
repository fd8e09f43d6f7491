/* ---
algorithm: running_sums
structure: binary_tree
method: in-order walk with a stack into an array
time: O(n)
space: O(1)
call: cumulative(tree(t), out(len(t)), &cell) -> out[:cell]
--- */
#include <stddef.h>

typedef struct TreeNode {
    int val;
    struct TreeNode *left, *right;
} TreeNode;

void cumulative(TreeNode *root, int *out, int *n) {
    TreeNode *stack[1100];
    int top = 0, total = 0;
    *n = 0;
    while (root != NULL || top != 0) {
        while (root != NULL) {
            stack[top++] = root;
            root = root->left;
        }
        root = stack[--top];
        total += root->val;
        out[(*n)++] = total;
        root = root->right;
    }
}
