/* ---
algorithm: inorder
structure: binary_tree
method: stack in which a null pointer says that the node below is due
time: O(n)
space: O(1)
call: traverse(tree(t), out(len(t)), &cell) -> out[:cell]
--- */
#include <stddef.h>

struct tn { int v; struct tn *l; struct tn *r; };

void traverse(struct tn *root, int *a, int *n)
{
    struct tn *stack[4096];
    int h = 0;

    *n = 0;
    if (root != NULL)
        stack[h++] = root;
    while (h > 0) {
        struct tn *t = stack[--h];
        if (t == NULL) {
            t = stack[--h];
            a[(*n)++] = t->v;
            continue;
        }
        if (t->r != NULL)
            stack[h++] = t->r;
        stack[h++] = t;
        stack[h++] = NULL;
        if (t->l != NULL)
            stack[h++] = t->l;
    }
}
