/* ---
algorithm: preorder_of_inserted
structure: binary_tree
method: program with a menu loop: numbers are inserted until they end, then printed
time: O(n^2)
typical: O(n log n)
space: O(n)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

typedef struct BST
{
    int data;
    struct BST *left;
    struct BST *right;
} node;

node *create(int value)
{
    node *temp = (node *)malloc(sizeof(node));
    temp->data = value;
    temp->left = temp->right = NULL;
    return temp;
}

void insert(node *root, node *temp)
{
    if (temp->data < root->data)
    {
        if (root->left != NULL)
            insert(root->left, temp);
        else
            root->left = temp;
    }
    if (temp->data > root->data)
    {
        if (root->right != NULL)
            insert(root->right, temp);
        else
            root->right = temp;
    }
}

void preorder(node *root)
{
    if (root != NULL)
    {
        printf("%d ", root->data);
        preorder(root->left);
        preorder(root->right);
    }
}

int main()
{
    int left, value;
    node *root = NULL, *temp;

    scanf("%d", &left);
    do
    {
        if (left > 0)
        {
            scanf("%d", &value);
            temp = create(value);
            if (root == NULL)
                root = temp;
            else
                insert(root, temp);
        }
        left--;
    } while (left > 0);

    printf("\nPreOrder Traversal: ");
    preorder(root);
    return 0;
}
