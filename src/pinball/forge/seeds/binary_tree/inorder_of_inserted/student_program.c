/* ---
algorithm: inorder_of_inserted
structure: binary_tree
method: program that reads, inserts by recursion and prints by recursion
time: O(n^2)
typical: O(n log n)
space: O(n)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct node {
    int info;
    struct node *left;
    struct node *right;
};

struct node *getnode(int item)
{
    struct node *temp = (struct node *)malloc(sizeof(struct node));
    if (temp == NULL) {
        printf("memory is full\n");
        exit(0);
    }
    temp->info = item;
    temp->left = NULL;
    temp->right = NULL;
    return temp;
}

struct node *insert(struct node *root, int item)
{
    if (root == NULL)
        return getnode(item);
    if (item < root->info)
        root->left = insert(root->left, item);
    else if (item > root->info)
        root->right = insert(root->right, item);
    return root;
}

void inorder(struct node *root)
{
    if (root != NULL) {
        inorder(root->left);
        printf("%d ", root->info);
        inorder(root->right);
    }
}

int main()
{
    struct node *root = NULL;
    int n, i, item;

    scanf("%d", &n);
    for (i = 0; i < n; i++) {
        scanf("%d", &item);
        root = insert(root, item);
    }
    inorder(root);
    printf("\n");
    return 0;
}
