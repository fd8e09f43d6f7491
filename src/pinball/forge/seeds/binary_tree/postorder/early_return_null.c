/* ---
algorithm: postorder
structure: binary_tree
method: recursion, prints with a tab, entry check by comparison with zero
time: O(n)
space: O(n)
call: trav(tree(t)) -> stdout
--- */
#include <stdio.h>

struct bin_tree {
int data;
struct bin_tree * left, * right;
};
typedef struct bin_tree node;

void trav(node * tree)
{
    if (tree)
    {
        trav(tree->left);
        trav(tree->right);
        printf("%d\n",tree->data);
    }
}
