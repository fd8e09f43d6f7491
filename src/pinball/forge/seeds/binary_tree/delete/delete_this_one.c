/* ---
algorithm: delete
structure: binary_tree
method: recursion to the node, a function of its own deletes it
time: O(n)
typical: O(log n)
space: O(n)
call: Remove(&tree(t), k) -> tree(t)
--- */
#include <stdlib.h>

typedef struct tree_node *tree;
struct tree_node {
    int item;
    tree left;
    tree right;
};

static void deleteRoot(tree *t)
{
    tree old = *t;

    if (old->left == NULL) {
        *t = old->right;
        free(old);
    } else if (old->right == NULL) {
        *t = old->left;
        free(old);
    } else {
        tree *next = &old->right;
        while ((*next)->left != NULL)
            next = &(*next)->left;
        old->item = (*next)->item;
        deleteRoot(next);
    }
}

void Remove(tree *t, int item)
{
    if (*t == NULL)
        return;
    if (item == (*t)->item)
        deleteRoot(t);
    else
        Remove(item < (*t)->item ? &(*t)->left : &(*t)->right, item);
}
