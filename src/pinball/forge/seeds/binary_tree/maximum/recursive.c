/* ---
algorithm: maximum
structure: binary_tree
method: recursion, the larger of three
time: O(n)
space: O(n)
call: max_value(tree(t)) -> return
--- */
#include <limits.h>

struct node {
    int data;
    struct node *left;
    struct node *right;
};

int max_value(struct node *root)
{
    int best, left, right;

    if (root == 0)
        return INT_MIN;
    best = root->data;
    left = max_value(root->left);
    right = max_value(root->right);
    if (left > best)
        best = left;
    if (right > best)
        best = right;
    return best;
}
