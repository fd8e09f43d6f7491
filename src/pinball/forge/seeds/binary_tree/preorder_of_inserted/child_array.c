/* ---
algorithm: preorder_of_inserted
structure: binary_tree
method: children in an array of two, a callback for each value
time: O(n^2)
typical: O(n log n)
space: O(n)
call: run(xs, len(xs), emit) -> emitted
--- */
#include <stdlib.h>

typedef struct bst_node {
    int key;
    struct bst_node *child[2];
} bst_node;

typedef struct {
    bst_node *root;
    int count;
} bst;

static void bst_insert(bst *tree, int key)
{
    bst_node *fresh = calloc(1, sizeof *fresh);
    bst_node *at = tree->root;

    if (fresh == NULL)
        abort();
    fresh->key = key;
    tree->count++;
    if (at == NULL) {
        tree->root = fresh;
        return;
    }
    while (at->child[key > at->key] != NULL)
        at = at->child[key > at->key];
    at->child[key > at->key] = fresh;
}

static void bst_each(const bst_node *node, void (*action)(int))
{
    if (node == NULL)
        return;
    action(node->key);
    bst_each(node->child[0], action);
    bst_each(node->child[1], action);
}

static void bst_free(bst_node *node)
{
    if (node == NULL)
        return;
    bst_free(node->child[0]);
    bst_free(node->child[1]);
    free(node);
}

void run(const int *keys, int n, void (*action)(int))
{
    bst tree = {NULL, 0};

    for (int i = 0; i < n; i++)
        bst_insert(&tree, keys[i]);
    bst_each(tree.root, action);
    bst_free(tree.root);
}
