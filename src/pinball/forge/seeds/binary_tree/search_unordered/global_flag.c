/* ---
algorithm: search_unordered
structure: binary_tree
method: whole walk that sets a global flag
time: O(n)
space: O(n)
call: search(tree(t), k) -> return
--- */
#include <stdio.h>

struct node
{
    int info;
    struct node *left;
    struct node *right;
};

int flag;

void look(struct node *root, int item)
{
    if (root == NULL)
        return;
    look(root->left, item);
    if (root->info == item)
        flag = 1;
    look(root->right, item);
}

int search(struct node *root, int item)
{
    flag = 0;
    look(root, item);
    if (flag == 1)
        printf("Item found\n");
    else
        printf("Item not found\n");
    return flag;
}
