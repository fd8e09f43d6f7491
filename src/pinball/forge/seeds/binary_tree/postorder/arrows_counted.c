/* ---
algorithm: postorder
structure: binary_tree
method: recursion that prints with arrows and returns how many
time: O(n)
space: O(n)
call: print_post(tree(t)) -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct BinaryTreeNode
{
    int key;
    struct BinaryTreeNode *left, *right;
};

int print_post(struct BinaryTreeNode *root)
{
    int count = 0;

    if (!root)
        return 0;
    count += print_post(root->left);
    count += print_post(root->right);
    printf("%d -> ", root->key);
    count++;
    return count;
}
