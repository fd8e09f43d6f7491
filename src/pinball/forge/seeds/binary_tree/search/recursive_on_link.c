/* ---
algorithm: search
structure: binary_tree
method: recursion on the address of the link
time: O(n)
typical: O(log n)
space: O(n)
call: search(&tree(t), k) -> return
--- */
#include <stdbool.h>

typedef struct node *tree;
struct node {
    int label;
    tree left;
    tree right;
};

bool search(tree *where, int key)
{
    tree here = *where;
    if (!here)
        return false;
    if (here->label == key)
        return true;
    return search(key < here->label ? &here->left : &here->right, key);
}
