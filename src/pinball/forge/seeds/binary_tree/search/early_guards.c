/* ---
algorithm: search
structure: binary_tree
method: recursion with a guard at each side, the null check comes before the call
time: O(n)
typical: O(log n)
space: O(n)
call: findNode(tree(t), k) -> value(return)
view: value
--- */
#include <stddef.h>

typedef struct BstNode {
    int key;
    struct BstNode *leftChild;
    struct BstNode *rightChild;
} BstNode;

static BstNode *findBelow(BstNode *node, int key) {
    if (key == node->key) {
        return node;
    }
    if (key < node->key && node->leftChild != NULL) {
        return findBelow(node->leftChild, key);
    }
    if (key > node->key && node->rightChild != NULL) {
        return findBelow(node->rightChild, key);
    }
    return NULL;
}

BstNode *findNode(BstNode *root, int key) {
    if (root == NULL) {
        return NULL;
    }
    return findBelow(root, key);
}
