/* ---
algorithm: level_order
structure: binary_tree
method: height first, then each level by recursion, prints
time: O(n^2)
typical: O(n log n)
space: O(n)
call: printLevels(tree(t)) -> stdout
--- */
#include <stdio.h>

struct node
{
    int data;
    struct node *left;
    struct node *right;
};

int height(struct node *node)
{
    int lheight, rheight;
    if (node == NULL)
        return 0;
    lheight = height(node->left);
    rheight = height(node->right);
    if (lheight > rheight)
        return lheight + 1;
    return rheight + 1;
}

void printGivenLevel(struct node *root, int level)
{
    if (root == NULL)
        return;
    if (level == 1)
        printf("%d ", root->data);
    else if (level > 1)
    {
        printGivenLevel(root->left, level - 1);
        printGivenLevel(root->right, level - 1);
    }
}

void printLevels(struct node *root)
{
    int h = height(root);
    int i;
    for (i = 1; i <= h; i++)
        printGivenLevel(root, i);
}
