/* ---
algorithm: minimum
structure: binary_tree
method: recursion in one expression
time: O(n)
typical: O(log n)
space: O(n)
call: findMinimum(tree(t)) -> return
--- */
typedef struct Node {
    int key;
    struct Node *left;
    struct Node *right;
} Node;

int findMinimum(const Node *node) {
    return node->left ? findMinimum(node->left) : node->key;
}
