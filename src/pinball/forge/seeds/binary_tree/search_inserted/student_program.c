/* ---
algorithm: search_inserted
structure: binary_tree
method: program that reads numbers and a key, inserts and searches by recursion
time: O(n^2)
typical: O(n log n)
space: O(n)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

typedef struct node {
    int data;
    struct node *left, *right;
} node;

node *insert(node *root, int data)
{
    if (root == NULL) {
        node *p = (node *)malloc(sizeof(node));
        p->data = data;
        p->left = NULL;
        p->right = NULL;
        return p;
    }
    if (data < root->data)
        root->left = insert(root->left, data);
    else
        root->right = insert(root->right, data);
    return root;
}

node *search(node *root, int key)
{
    if (root == NULL || root->data == key)
        return root;
    if (key < root->data)
        return search(root->left, key);
    return search(root->right, key);
}

int main(void)
{
    int n, i, x, key;
    node *root = NULL;

    printf("How many numbers? ");
    scanf("%d", &n);
    for (i = 0; i < n; i++) {
        scanf("%d", &x);
        root = insert(root, x);
    }
    printf("Key: ");
    scanf("%d", &key);
    if (search(root, key) != NULL)
        printf("%d is found\n", 1);
    else
        printf("%d is found\n", 0);
    return 0;
}
