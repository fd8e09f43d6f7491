/* ---
algorithm: preorder
structure: binary_tree
method: a tree type, a private function for nodes and a public one for the whole
time: O(n)
space: O(n)
call: each(tree(t), emit) -> emitted
--- */
#include <stddef.h>

typedef void (*IntConsumer)(int value);

typedef struct Node {
    int value;
    struct Node *left;
    struct Node *right;
} Node;

typedef struct BinaryTree {
    Node *root;
} BinaryTree;

static void forEachNode(const Node *node, IntConsumer consumer) {
    consumer(node->value);

    if (node->left != NULL) {
        forEachNode(node->left, consumer);
    }

    if (node->right != NULL) {
        forEachNode(node->right, consumer);
    }
}

static void BinaryTree_forEachPreOrder(const BinaryTree *self, IntConsumer consumer) {
    if (self->root == NULL) {
        return;
    }
    forEachNode(self->root, consumer);
}

void each(Node *root, IntConsumer consumer) {
    BinaryTree tree;
    tree.root = root;
    BinaryTree_forEachPreOrder(&tree, consumer);
}
