/* ---
algorithm: preorder
structure: binary_tree
method: recursion that appends to a vector which grows by doubling
time: O(n)
space: O(n)
call: preorder_values(tree(t), &cell) -> return[:cell]
--- */
#include <stdlib.h>

typedef struct tree_node {
    int value;
    struct tree_node *left_child, *right_child;
} tree_node_t;

typedef struct {
    int *data;
    int length;
    int capacity;
} vec_t;

static void vec_push(vec_t *v, int x) {
    if (v->length == v->capacity) {
        int wanted = v->capacity == 0 ? 8 : v->capacity * 2;
        int *bigger = realloc(v->data, wanted * sizeof(int));
        if (bigger == NULL) {
            abort();
        }
        v->data = bigger;
        v->capacity = wanted;
    }
    v->data[v->length++] = x;
}

static void walk(const tree_node_t *node, vec_t *v) {
    vec_push(v, node->value);
    if (node->left_child != NULL) {
        walk(node->left_child, v);
    }
    if (node->right_child != NULL) {
        walk(node->right_child, v);
    }
}

int *preorder_values(const tree_node_t *root, int *count) {
    vec_t v = {NULL, 0, 0};
    if (root != NULL) {
        walk(root, &v);
    }
    *count = v.length;
    return v.data;
}
