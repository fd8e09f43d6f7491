/* ---
algorithm: left_leaves
structure: binary_tree
method: recursion that is told on which side it is
time: O(n)
space: O(n)
call: leftLeaves(tree(t), out(len(t)), &cell) -> out[:cell]
--- */
#include <stdbool.h>
#include <stddef.h>

typedef struct Node {
    int value;
    struct Node *left;
    struct Node *right;
} Node;

static void visit(Node *node, bool isLeft, int *out, int *count) {
    if (node == NULL) return;
    if (node->left == NULL && node->right == NULL && isLeft) {
        out[*count] = node->value;
        *count += 1;
    }
    visit(node->left, true, out, count);
    visit(node->right, false, out, count);
}

void leftLeaves(Node *root, int *out, int *count) {
    *count = 0;
    visit(root, false, out, count);
}
