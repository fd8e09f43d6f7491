/* ---
algorithm: inner_nodes
structure: binary_tree
method: stack that keeps only nodes with children
time: O(n)
space: O(1)
call: parents(tree(t), emit) -> emitted
--- */
typedef struct Node {
    int value;
    struct Node *left;
    struct Node *right;
} Node;

void parents(Node *root, void (*visit)(int)) {
    Node *stack[1100];
    int size = 0;
    if (root) stack[size++] = root;
    while (size > 0) {
        Node *node = stack[--size];
        if (!node->left && !node->right) continue;
        visit(node->value);
        if (node->right) stack[size++] = node->right;
        if (node->left) stack[size++] = node->left;
    }
}
