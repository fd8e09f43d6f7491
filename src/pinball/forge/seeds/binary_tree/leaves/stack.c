/* ---
algorithm: leaves
structure: binary_tree
method: stack, right child pushed first
time: O(n)
space: O(1)
call: eachLeaf(tree(t), emit) -> emitted
--- */
#include <stdlib.h>

typedef struct Node {
    int value;
    struct Node *left;
    struct Node *right;
} Node;

void eachLeaf(Node *root, void (*visit)(int)) {
    Node *stack[1030];
    int size = 0;
    if (root) stack[size++] = root;
    while (size) {
        Node *node = stack[--size];
        if (!node->left && !node->right) visit(node->value);
        if (node->right) stack[size++] = node->right;
        if (node->left) stack[size++] = node->left;
    }
}
