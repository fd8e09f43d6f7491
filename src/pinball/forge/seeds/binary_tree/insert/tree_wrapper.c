/* ---
algorithm: insert
structure: binary_tree
method: tree type with a size; says whether the value was new
time: O(n)
typical: O(log n)
space: O(1)
call: add_value(&tree(t), k) -> tree(t)
--- */
#include <stdbool.h>
#include <stdlib.h>

typedef struct bst_node {
    int value;
    struct bst_node *left;
    struct bst_node *right;
} bst_node_t;

typedef struct {
    bst_node_t *root;
    size_t size;
} bst_t;

static bst_node_t *bst_node_new(int value) {
    bst_node_t *node = malloc(sizeof(bst_node_t));
    if (node != NULL) {
        node->value = value;
        node->left = NULL;
        node->right = NULL;
    }
    return node;
}

static bool bst_insert(bst_t *tree, int value) {
    bst_node_t *current = tree->root;
    if (current == NULL) {
        tree->root = bst_node_new(value);
        tree->size = 1;
        return tree->root != NULL;
    }
    while (true) {
        if (value == current->value) {
            return false;
        }
        if (value < current->value) {
            if (current->left == NULL) {
                current->left = bst_node_new(value);
                break;
            }
            current = current->left;
        } else {
            if (current->right == NULL) {
                current->right = bst_node_new(value);
                break;
            }
            current = current->right;
        }
    }
    tree->size++;
    return true;
}

void add_value(bst_node_t **root, int value) {
    bst_t tree;
    tree.root = *root;
    tree.size = 0;
    bst_insert(&tree, value);
    *root = tree.root;
}
