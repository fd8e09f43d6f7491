/* ---
algorithm: occurrences
structure: binary_tree
method: stack, looks at all nodes
time: O(n)
space: O(1)
call: countEqual(k, tree(t)) -> return
--- */
#include <stddef.h>

typedef struct TreeNode {
    int value;
    struct TreeNode *left;
    struct TreeNode *right;
} TreeNode;

int countEqual(int value, TreeNode *root) {
    TreeNode *stack[1100];
    int top = 0;
    int matches = 0;
    if (root != NULL) stack[top++] = root;
    while (top > 0) {
        TreeNode *node = stack[--top];
        if (node->value == value) matches++;
        if (node->right != NULL) stack[top++] = node->right;
        if (node->left != NULL) stack[top++] = node->left;
    }
    return matches;
}
