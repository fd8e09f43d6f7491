/* ---
algorithm: delete
structure: binary_tree
method: recursion; the successor's value moves up and is deleted below
time: O(n)
typical: O(log n)
space: O(n)
call: deleteNode(tree(t), k) -> tree(return)
--- */
#include <stdlib.h>

struct node {
    int key;
    struct node *left, *right;
};

struct node *minValueNode(struct node *node)
{
    struct node *current = node;
    while (current && current->left != NULL)
        current = current->left;
    return current;
}

struct node *deleteNode(struct node *root, int key)
{
    if (root == NULL)
        return root;

    if (key < root->key) {
        root->left = deleteNode(root->left, key);
    } else if (key > root->key) {
        root->right = deleteNode(root->right, key);
    } else {
        /* node with only one child or no child */
        if (root->left == NULL) {
            struct node *temp = root->right;
            free(root);
            return temp;
        } else if (root->right == NULL) {
            struct node *temp = root->left;
            free(root);
            return temp;
        }
        /* node with two children: take the inorder successor */
        struct node *temp = minValueNode(root->right);
        root->key = temp->key;
        root->right = deleteNode(root->right, temp->key);
    }
    return root;
}
