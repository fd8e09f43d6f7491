/* ---
algorithm: insert
structure: binary_tree
method: looks first whether it is there, inserts only then
time: O(n)
typical: O(log n)
space: O(n)
call: insertUnique(tree(t), k) -> tree(return)
--- */
#include <stdlib.h>
#include <stdbool.h>

struct Node {
    int key;
    struct Node *left;
    struct Node *right;
};

static bool contains(struct Node *node, int key) {
    while (node && node->key != key) node = node->key < key ? node->right : node->left;
    return node != NULL;
}

static struct Node *insert(struct Node *node, struct Node *leaf) {
    if (!node) return leaf;
    if (leaf->key < node->key)
        node->left = insert(node->left, leaf);
    else
        node->right = insert(node->right, leaf);
    return node;
}

struct Node *insertUnique(struct Node *root, int key) {
    struct Node *leaf;
    if (contains(root, key)) return root;
    leaf = malloc(sizeof *leaf);
    if (!leaf) abort();
    leaf->key = key;
    leaf->left = leaf->right = NULL;
    return insert(root, leaf);
}
