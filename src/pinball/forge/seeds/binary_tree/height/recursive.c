/* ---
algorithm: height
structure: binary_tree
method: recursion, larger height plus one
time: O(n)
space: O(n)
call: height(tree(t)) -> return
--- */
#include <stddef.h>

struct node {
    int data;
    struct node *left;
    struct node *right;
};

int height(struct node *root)
{
    if (root == NULL)
        return 0;

    int left_height = height(root->left);
    int right_height = height(root->right);

    if (left_height > right_height)
        return left_height + 1;
    else
        return right_height + 1;
}
