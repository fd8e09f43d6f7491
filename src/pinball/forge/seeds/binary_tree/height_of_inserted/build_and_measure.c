/* ---
algorithm: height_of_inserted
structure: binary_tree
method: tree type built by recursion, height by recursion, in a variable
time: O(n^2)
typical: O(n log n)
space: O(n)
call: heightOf(xs, len(xs), &cell) -> cell
--- */
#include <stdlib.h>

typedef struct TreeNode {
    int value;
    struct TreeNode *left;
    struct TreeNode *right;
} TreeNode;

static TreeNode *insert(TreeNode *node, int value) {
    if (node == NULL) {
        node = malloc(sizeof(TreeNode));
        if (node == NULL) exit(1);
        node->value = value;
        node->left = NULL;
        node->right = NULL;
        return node;
    }
    if (value < node->value)
        node->left = insert(node->left, value);
    else
        node->right = insert(node->right, value);
    return node;
}

static int max(int a, int b) {
    return a > b ? a : b;
}

static int height(const TreeNode *node) {
    return node == NULL ? 0 : max(height(node->left), height(node->right)) + 1;
}

void heightOf(const int *values, int n, int *result) {
    TreeNode *root = NULL;
    for (int i = 0; i < n; i++) root = insert(root, values[i]);
    *result = height(root);
}
