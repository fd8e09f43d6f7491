/* ---
algorithm: preorder
structure: binary_tree
method: copies the tree into nodes that know their parents, then walks without a stack
time: O(n)
space: O(n)
call: preorder(tree(t), out(len(t))) -> out[:return]
--- */
#include <stdlib.h>

struct plain {
    int value;
    struct plain *left;
    struct plain *right;
};

struct linked {
    int value;
    struct linked *left;
    struct linked *right;
    struct linked *parent;
};

static struct linked *copy(const struct plain *from, struct linked *parent)
{
    struct linked *to;

    if (from == NULL)
        return NULL;
    to = malloc(sizeof *to);
    if (to == NULL)
        abort();
    to->value = from->value;
    to->parent = parent;
    to->left = copy(from->left, to);
    to->right = copy(from->right, to);
    return to;
}

int preorder(const struct plain *root, int *out)
{
    struct linked *here = copy(root, NULL);
    struct linked *before = NULL;
    int n = 0;

    while (here != NULL) {
        struct linked *next = here->parent;
        if (before == here->parent) {
            /* from above */
            out[n++] = here->value;
            if (here->left != NULL) {
                next = here->left;
            } else {
                if (here->right != NULL)
                    next = here->right;
            }
        } else if (before == here->left) {
            /* the left side is done */
            if (here->right != NULL)
                next = here->right;
        }
        before = here;
        here = next;
    }
    return n;
}
