/* ---
algorithm: level_order_of_inserted
structure: binary_tree
method: recursion to each depth in turn, into an array
time: O(n^2)
typical: O(n log n)
space: O(n)
call: levels(xs, len(xs), out(len(xs))) -> out[:return]
--- */
#include <stdbool.h>
#include <stdlib.h>

typedef struct BstNode {
    int value;
    struct BstNode *left;
    struct BstNode *right;
} BstNode;

static void add(BstNode **root, int value) {
    if (*root == NULL) {
        *root = calloc(1, sizeof(BstNode));
        if (*root == NULL) exit(1);
        (*root)->value = value;
    } else {
        add(value < (*root)->value ? &(*root)->left : &(*root)->right, value);
    }
}

static bool collect(const BstNode *node, int depth, int *out, int *count) {
    bool left, right;
    if (node == NULL) return false;
    if (depth == 0) {
        out[(*count)++] = node->value;
        return true;
    }
    left = collect(node->left, depth - 1, out, count);
    right = collect(node->right, depth - 1, out, count);
    return left || right;
}

int levels(const int *values, int n, int *out) {
    BstNode *root = NULL;
    int count = 0;
    int depth = 0;
    for (int i = 0; i < n; i++) add(&root, values[i]);
    while (collect(root, depth, out, &count)) depth++;
    return count;
}
