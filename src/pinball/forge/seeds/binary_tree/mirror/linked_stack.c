/* ---
algorithm: mirror
structure: binary_tree
method: stack as a linked list, exchange when popped
time: O(n)
space: O(n)
call: mirrorTree(tree(t)) -> tree(return)
--- */
#include <stdlib.h>

typedef struct TreeNode {
    int value;
    struct TreeNode *left;
    struct TreeNode *right;
} TreeNode;

typedef struct StackNode {
    TreeNode *tree;
    struct StackNode *below;
} StackNode;

static StackNode *pushed(StackNode *stack, TreeNode *tree) {
    StackNode *node;
    if (tree == NULL) return stack;
    node = malloc(sizeof(StackNode));
    if (node == NULL) exit(1);
    node->tree = tree;
    node->below = stack;
    return node;
}

TreeNode *mirrorTree(TreeNode *root) {
    StackNode *stack = pushed(NULL, root);
    while (stack != NULL) {
        StackNode *top = stack;
        TreeNode *tree = top->tree;
        TreeNode *oldLeft = tree->left;
        stack = top->below;
        free(top);
        tree->left = tree->right;
        tree->right = oldLeft;
        stack = pushed(stack, tree->left);
        stack = pushed(stack, tree->right);
    }
    return root;
}
