/* ---
algorithm: preorder_of_inserted
structure: binary_tree
method: nodes with parents; steps from node to node without a stack
time: O(n^2)
typical: O(n log n)
space: O(n)
call: list_keys(xs, len(xs), &cell) -> return[:cell]
--- */
#include <stdlib.h>

typedef struct Node {
    int key;
    struct Node *parent;
    struct Node *left;
    struct Node *right;
} Node;

static Node *treeInsert(Node *root, int key) {
    Node *z = malloc(sizeof(Node));
    Node *y = NULL;
    Node *x = root;
    if (z == NULL) exit(1);
    z->key = key;
    z->left = NULL;
    z->right = NULL;
    while (x != NULL) {
        y = x;
        x = key < x->key ? x->left : x->right;
    }
    z->parent = y;
    if (y == NULL) return z;
    if (key < y->key)
        y->left = z;
    else
        y->right = z;
    return root;
}

static Node *firstNode(Node *x) {
    return x;
}

static Node *nextNode(Node *x) {
    if (x->left != NULL) return x->left;
    if (x->right != NULL) return x->right;
    while (x->parent != NULL && (x == x->parent->right || x->parent->right == NULL)) x = x->parent;
    if (x->parent == NULL) return NULL;
    return x->parent->right;
}

int *list_keys(const int *keys, int n, int *count) {
    Node *root = NULL;
    int *result = malloc((n + 1) * sizeof(int));
    if (result == NULL) exit(1);
    *count = 0;
    for (int i = 0; i < n; i++) root = treeInsert(root, keys[i]);
    for (Node *x = firstNode(root); x != NULL; x = nextNode(x)) result[(*count)++] = x->key;
    return result;
}
