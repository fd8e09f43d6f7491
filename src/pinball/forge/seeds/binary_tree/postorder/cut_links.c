/* ---
algorithm: postorder
structure: binary_tree
method: stack; a child's link is cut once the child is pushed
time: O(n)
space: O(n)
call: dismantle(tree(t), len(t), emit) -> emitted
--- */
#include <stdlib.h>

struct part {
    int number;
    struct part *left;
    struct part *right;
};

/* Takes the tree apart: all child links are NULL afterwards. */
void dismantle(struct part *root, size_t max_parts, void (*report)(int))
{
    struct part **pending = malloc((max_parts + 1) * sizeof(struct part *));
    size_t n = 0;

    if (pending == NULL) {
        return;
    }
    if (root != NULL) {
        pending[n++] = root;
    }
    while (n > 0) {
        struct part *p = pending[n - 1];

        if (p->left != NULL) {
            pending[n++] = p->left;
            p->left = NULL;
        } else if (p->right != NULL) {
            pending[n++] = p->right;
            p->right = NULL;
        } else {
            report(p->number);
            n--;
        }
    }
    free(pending);
}
