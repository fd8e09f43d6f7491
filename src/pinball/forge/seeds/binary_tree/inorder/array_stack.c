/* ---
algorithm: inorder
structure: binary_tree
method: explicit stack in a fixed array
time: O(n)
space: O(1)
call: inorder(tree(t), out(len(t))) -> out[:return]
--- */
#include <stddef.h>

#define STACK_SIZE 1024

typedef struct TreeNode {
    int val;
    struct TreeNode *left;
    struct TreeNode *right;
} TreeNode;

int inorder(TreeNode *root, int *out) {
    TreeNode *stack[STACK_SIZE];
    int top = 0;
    int n = 0;
    TreeNode *cur = root;

    while (cur != NULL || top > 0) {
        while (cur != NULL) {
            stack[top++] = cur;
            cur = cur->left;
        }
        cur = stack[--top];
        out[n++] = cur->val;
        cur = cur->right;
    }
    return n;
}
