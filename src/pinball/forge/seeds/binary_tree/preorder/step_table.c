/* ---
algorithm: preorder
structure: binary_tree
method: recursion that follows a table of three steps
time: O(n)
space: O(n)
call: follow(tree(t), emit) -> emitted
--- */
#include <stddef.h>

enum step { SELF, LEFT, RIGHT };

static const enum step plan[3] = {SELF, LEFT, RIGHT};

struct node {
    int value;
    struct node *left, *right;
};

void follow(const struct node *n, void (*emit)(int))
{
    int i;

    if (n == NULL)
        return;
    for (i = 0; i < 3; i++) {
        switch (plan[i]) {
        case SELF:
            emit(n->value);
            break;
        case LEFT:
            follow(n->left, emit);
            break;
        case RIGHT:
            follow(n->right, emit);
            break;
        }
    }
}
