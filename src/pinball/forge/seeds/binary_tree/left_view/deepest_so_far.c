/* ---
algorithm: left_view
structure: binary_tree
method: preorder, a value is printed where a level is new
time: O(n)
space: O(n)
call: leftView(tree(t)) -> stdout
--- */
#include <stdio.h>

struct node {
    int data;
    struct node *left;
    struct node *right;
};

int max_level;

void leftViewUtil(struct node *root, int level)
{
    if (root == NULL)
        return;
    if (max_level < level) {
        printf("%d ", root->data);
        max_level = level;
    }
    leftViewUtil(root->left, level + 1);
    leftViewUtil(root->right, level + 1);
}

void leftView(struct node *root)
{
    max_level = 0;
    leftViewUtil(root, 1);
}
