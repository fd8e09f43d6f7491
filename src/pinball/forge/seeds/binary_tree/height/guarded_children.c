/* ---
algorithm: height
structure: binary_tree
method: recursion that asks for each child first
time: O(n)
space: O(n)
call: treeHeight(tree(t)) -> return
--- */
#include <stddef.h>

typedef struct Node {
    int value;
    struct Node *left;
    struct Node *right;
} Node;

static int heightBelow(const Node *node) {
    int tallest = 0;
    if (node->left != NULL) {
        tallest = heightBelow(node->left);
    }
    if (node->right != NULL) {
        int other = heightBelow(node->right);
        if (other > tallest) {
            tallest = other;
        }
    }
    return tallest + 1;
}

int treeHeight(const Node *root) {
    return root == NULL ? 0 : heightBelow(root);
}
