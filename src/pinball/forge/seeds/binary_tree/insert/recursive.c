/* ---
algorithm: insert
structure: binary_tree
method: recursion that returns the subtree
time: O(n)
typical: O(log n)
space: O(n)
call: insert(tree(t), k) -> tree(return)
--- */
#include <stdio.h>
#include <stdlib.h>

struct node {
    int key;
    struct node *left, *right;
};

struct node *newNode(int item)
{
    struct node *temp = (struct node *)malloc(sizeof(struct node));
    temp->key = item;
    temp->left = temp->right = NULL;
    return temp;
}

struct node *insert(struct node *node, int key)
{
    if (node == NULL)
        return newNode(key);

    if (key < node->key)
        node->left = insert(node->left, key);
    else if (key > node->key)
        node->right = insert(node->right, key);

    return node;
}

int main()
{
    struct node *root = NULL;
    root = insert(root, 50);
    root = insert(root, 30);
    root = insert(root, 70);
    printf("%d %d %d\n", root->key, root->left->key, root->right->key);
    return 0;
}
