/* ---
algorithm: inorder
structure: binary_tree
method: recursion that prints with arrows and returns how many
time: O(n)
space: O(n)
call: print_in(tree(t)) -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct BinaryTreeNode
{
    int key;
    struct BinaryTreeNode *left, *right;
};

int print_in(struct BinaryTreeNode *root)
{
    int count = 0;

    if (!root)
        return 0;
    count += print_in(root->left);
    printf("%d -> ", root->key);
    count++;
    count += print_in(root->right);
    return count;
}
