/* ---
algorithm: successor
structure: binary_tree
method: finds the key, then the smallest on its right or the last turn
time: O(n)
typical: O(log n)
space: O(1)
call: next_key(tree(t), k) -> return
--- */
#include <stddef.h>

struct node {
    int data;
    struct node *left;
    struct node *right;
};

int next_key(struct node *root, int key)
{
    struct node *p = root, *turn = NULL;

    while (p != NULL && p->data != key) {
        if (key < p->data) {
            turn = p;
            p = p->left;
        } else {
            p = p->right;
        }
    }
    if (p != NULL && p->right != NULL) {
        p = p->right;
        while (p->left != NULL)
            p = p->left;
        return p->data;
    }
    if (turn == NULL)
        return -1;
    return turn->data;
}
