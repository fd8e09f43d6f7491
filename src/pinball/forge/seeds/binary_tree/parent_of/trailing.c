/* ---
algorithm: parent_of
structure: binary_tree
method: loop with a trailing pointer
time: O(n)
typical: O(log n)
space: O(1)
call: find_parent(tree(t), k) -> return
--- */
#include <stddef.h>

struct node {
    int data;
    struct node *left;
    struct node *right;
};

int find_parent(struct node *root, int key)
{
    struct node *parent = NULL;

    while (root != NULL && root->data != key) {
        parent = root;
        if (key < root->data)
            root = root->left;
        else
            root = root->right;
    }
    if (root == NULL || parent == NULL)
        return -1;
    return parent->data;
}
