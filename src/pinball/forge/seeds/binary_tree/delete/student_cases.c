/* ---
algorithm: delete
structure: binary_tree
method: recursion with the cases written out
time: O(n)
typical: O(log n)
space: O(n)
call: delete_node(tree(t), k) -> tree(return)
--- */
#include <stdio.h>
#include <stdlib.h>

struct node
{
    int data;
    struct node *left;
    struct node *right;
};

struct node *find_min(struct node *root)
{
    if (root == NULL)
        return NULL;
    else if (root->left != NULL)
        return find_min(root->left);
    return root;
}

struct node *delete_node(struct node *root, int x)
{
    if (root == NULL)
        return NULL;
    if (x > root->data)
        root->right = delete_node(root->right, x);
    else if (x < root->data)
        root->left = delete_node(root->left, x);
    else
    {
        /* no child */
        if (root->left == NULL && root->right == NULL)
        {
            free(root);
            return NULL;
        }
        /* one child */
        else if (root->left == NULL || root->right == NULL)
        {
            struct node *temp;
            if (root->left == NULL)
                temp = root->right;
            else
                temp = root->left;
            free(root);
            return temp;
        }
        /* two children */
        else
        {
            struct node *temp = find_min(root->right);
            root->data = temp->data;
            root->right = delete_node(root->right, temp->data);
        }
    }
    return root;
}
