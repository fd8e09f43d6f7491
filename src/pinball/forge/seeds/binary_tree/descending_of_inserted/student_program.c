/* ---
algorithm: descending_of_inserted
structure: binary_tree
method: program that reads, inserts by a loop and prints
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

void insert(struct node **root, int info)
{
    struct node *fresh = (struct node *)malloc(sizeof(struct node));
    struct node *cur = *root;

    fresh->info = info;
    fresh->left = NULL;
    fresh->right = NULL;
    if (cur == NULL) {
        *root = fresh;
        return;
    }
    while (1) {
        if (info < cur->info) {
            if (cur->left == NULL) {
                cur->left = fresh;
                return;
            }
            cur = cur->left;
        } else {
            if (cur->right == NULL) {
                cur->right = fresh;
                return;
            }
            cur = cur->right;
        }
    }
}

void show(struct node *root)
{
    if (root != NULL) {
        show(root->right);
        printf("%d ", root->info);
        show(root->left);
    }
}

int main(void)
{
    struct node *root = NULL;
    int n, i, x;

    scanf("%d", &n);
    for (i = 0; i < n; i++) {
        scanf("%d", &x);
        insert(&root, x);
    }
    show(root);
    printf("\n");
    return 0;
}
