/* ---
algorithm: mirrored_preorder
structure: binary_tree
method: stack, the left child is pushed first
time: O(n)
space: O(1)
call: walk(tree(t), emit) -> emitted
--- */
#include <stddef.h>

struct bt {
    int item;
    struct bt *left, *right;
};

void walk(struct bt *root, void (*visit)(int))
{
    struct bt *stack[2048];
    int sp = 0;

    if (root != NULL)
        stack[sp++] = root;
    while (sp > 0) {
        struct bt *p = stack[--sp];
        visit(p->item);
        if (p->left != NULL)
            stack[sp++] = p->left;
        if (p->right != NULL)
            stack[sp++] = p->right;
    }
}
