/* ---
algorithm: split_value
structure: binary_tree
method: loop that goes on while both lie on one side
time: O(n)
typical: O(log n)
space: O(1)
call: lca(tree(t), a, b) -> return
--- */
#include <stddef.h>

struct node {
    int data;
    struct node *left;
    struct node *right;
};

int lca(struct node *root, int n1, int n2)
{
    while (root != NULL) {
        if (root->data > n1 && root->data > n2)
            root = root->left;
        else if (root->data < n1 && root->data < n2)
            root = root->right;
        else
            return root->data;
    }
    return -1;
}
