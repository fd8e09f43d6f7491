/* ---
algorithm: insert_duplicates
structure: binary_tree
method: recursion that returns the subtree
time: O(n)
typical: O(log n)
space: O(n)
call: insert(tree(t), k) -> tree(return)
--- */
#include <stdlib.h>

struct node
{
    int data;
    struct node *left;
    struct node *right;
};

struct node *newNode(int item)
{
    struct node *temp = (struct node *)malloc(sizeof(struct node));
    temp->data = item;
    temp->left = temp->right = NULL;
    return temp;
}

struct node *insert(struct node *root, int item)
{
    if (root == NULL)
        return newNode(item);
    if (item < root->data)
        root->left = insert(root->left, item);
    else
        root->right = insert(root->right, item);
    return root;
}
