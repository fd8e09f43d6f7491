/* ---
algorithm: preorder
structure: binary_tree
method: recursion that prints with arrows and returns how many
time: O(n)
space: O(n)
call: print_pre(tree(t)) -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct BinaryTreeNode
{
    int key;
    struct BinaryTreeNode *left, *right;
};

int print_pre(struct BinaryTreeNode *root)
{
    int count = 0;

    if (!root)
        return 0;
    printf("%d -> ", root->key);
    count++;
    count += print_pre(root->left);
    count += print_pre(root->right);
    return count;
}
