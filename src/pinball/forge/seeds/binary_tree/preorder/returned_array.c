/* ---
algorithm: preorder
structure: binary_tree
method: count, allocate, fill recursively
time: O(n)
space: O(n)
call: preorderTraversal(tree(t), &cell) -> return[:cell]
--- */
#include <stdlib.h>

typedef struct TreeNode TreeNode;
struct TreeNode {
    int val;
    TreeNode *left, *right;
};

int countNodes(const TreeNode *t)
{
    if (t == NULL)
        return 0;
    return 1 + countNodes(t->left) + countNodes(t->right);
}

/* Writes the subtree t to a and returns how many values that were. */
int store(const TreeNode *t, int *a)
{
    int n = 1;
    if (t == NULL)
        return 0;
    a[0] = t->val;
    n += store(t->left, a + n);
    n += store(t->right, a + n);
    return n;
}

int *preorderTraversal(const TreeNode *root, int *size)
{
    int *a = calloc(countNodes(root) + 1, sizeof(int));
    if (a == NULL)
        exit(1);
    *size = store(root, a);
    return a;
}
