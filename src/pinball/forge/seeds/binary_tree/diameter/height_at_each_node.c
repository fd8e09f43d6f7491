/* ---
algorithm: diameter
structure: binary_tree
method: height taken anew at each node
time: O(n^2)
typical: O(n log n)
space: O(n)
call: diameter(tree(t)) -> return
--- */
#include <stddef.h>

struct node {
    int data;
    struct node *left;
    struct node *right;
};

int max(int a, int b)
{
    return (a >= b) ? a : b;
}

int height(struct node *node)
{
    if (node == NULL)
        return 0;
    return 1 + max(height(node->left), height(node->right));
}

int diameter(struct node *tree)
{
    if (tree == NULL)
        return 0;
    int through_root = height(tree->left) + height(tree->right);
    return max(through_root, max(diameter(tree->left), diameter(tree->right)));
}
