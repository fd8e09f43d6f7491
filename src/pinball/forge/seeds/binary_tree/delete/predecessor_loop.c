/* ---
algorithm: delete
structure: binary_tree
method: loops; the largest value of the left side moves up
time: O(n)
typical: O(log n)
space: O(1)
call: tree_delete(tree(t), k) -> tree(return)
view: predecessor
--- */
#include <stddef.h>

struct node {
    int id;
    struct node *left;
    struct node *right;
};

struct node *tree_delete(struct node *root, int id)
{
    struct node *p = root;
    struct node *above = NULL;
    struct node *child;

    while (p != NULL && p->id != id) {
        above = p;
        if (id < p->id)
            p = p->left;
        else
            p = p->right;
    }
    if (p == NULL)
        return root;

    if (p->left != NULL && p->right != NULL) {
        struct node *big = p->left;
        above = p;
        while (big->right != NULL) {
            above = big;
            big = big->right;
        }
        p->id = big->id;
        p = big;
    }

    child = p->left;
    if (child == NULL)
        child = p->right;
    if (above == NULL)
        root = child;
    else if (above->left == p)
        above->left = child;
    else
        above->right = child;
    return root;
}
