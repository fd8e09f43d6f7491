/* ---
algorithm: delete
structure: binary_tree
method: the smallest node of the right side is detached and takes the place
time: O(n)
typical: O(log n)
space: O(n)
call: bstRemove(tree(t), k) -> tree(return)
--- */
#include <stdlib.h>

typedef struct BstNode {
    int key;
    struct BstNode *left;
    struct BstNode *right;
} BstNode;

/* Detaches the leftmost node of *tree and returns it. */
static BstNode *detachMin(BstNode **tree) {
    BstNode *min;
    if ((*tree)->left != NULL) {
        return detachMin(&(*tree)->left);
    }
    min = *tree;
    *tree = min->right;
    return min;
}

BstNode *bstRemove(BstNode *root, int key) {
    BstNode *replacement;
    if (root == NULL) return NULL;
    if (key < root->key) {
        root->left = bstRemove(root->left, key);
        return root;
    }
    if (key > root->key) {
        root->right = bstRemove(root->right, key);
        return root;
    }
    if (root->right == NULL) {
        replacement = root->left;
    } else if (root->left == NULL) {
        replacement = root->right;
    } else {
        replacement = detachMin(&root->right);
        replacement->left = root->left;
        replacement->right = root->right;
    }
    free(root);
    return replacement;
}
