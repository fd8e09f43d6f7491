/* ---
algorithm: depth_of
structure: binary_tree
method: recursion that hands the depth down
time: O(n)
typical: O(log n)
space: O(n)
call: findDepth(tree(t), k, 0) -> return
--- */
#include <stddef.h>

typedef struct Node {
    int key;
    struct Node *left;
    struct Node *right;
} Node;

int findDepth(Node *root, int key, int depth) {
    if (root == NULL) return -1;
    if (root->key == key) return depth;
    if (key < root->key) return findDepth(root->left, key, depth + 1);
    return findDepth(root->right, key, depth + 1);
}
