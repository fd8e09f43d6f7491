/* ---
algorithm: inorder
structure: binary_tree
method: threads to the way back instead of a stack, helper finds where they start
time: O(n)
space: O(1)
call: stackless(tree(t), emit) -> emitted
--- */
#include <stdlib.h>
#include <stdbool.h>

struct tree {
    int label;
    struct tree *left;
    struct tree *right;
};

/* the last node of p's left side, or the one that already leads back to p */
static struct tree *last_before(struct tree *p)
{
    struct tree *q = p->left;

    while (q->right != NULL && q->right != p)
        q = q->right;
    return q;
}

void stackless(struct tree *root, void (*emit)(int))
{
    struct tree *p = root;

    while (p != NULL) {
        bool back = false;
        if (p->left != NULL) {
            struct tree *q = last_before(p);
            back = q->right == p;
            q->right = back ? NULL : p;
        }
        if (back || p->left == NULL)
            emit(p->label);
        p = back || p->left == NULL ? p->right : p->left;
    }
}
