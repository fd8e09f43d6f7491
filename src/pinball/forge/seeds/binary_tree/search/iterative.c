/* ---
algorithm: search
structure: binary_tree
method: loop down the tree
time: O(n)
typical: O(log n)
space: O(1)
call: search(tree(t), k) -> return
--- */
#include <stddef.h>

struct node {
    int key;
    struct node *left;
    struct node *right;
};

/* 1 if key is in the tree, 0 if not */
int search(struct node *root, int key)
{
    while (root != NULL) {
        if (key == root->key)
            return 1;
        else if (key < root->key)
            root = root->left;
        else
            root = root->right;
    }
    return 0;
}
