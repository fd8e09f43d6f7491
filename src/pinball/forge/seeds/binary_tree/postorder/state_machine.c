/* ---
algorithm: postorder
structure: binary_tree
method: linked frames with a state each, switch with fall through of states
time: O(n)
space: O(n)
call: postorder(tree(t), emit) -> emitted
--- */
#include <stdlib.h>

struct node {
    short v;
    struct node *left;
    struct node *right;
};

struct frame {
    const struct node *node;
    int state;
    struct frame *up;
};

static struct frame *enter(struct frame *up, const struct node *node)
{
    struct frame *f;

    if (node == NULL)
        return up;
    f = malloc(sizeof(struct frame));
    if (f == NULL)
        exit(2);
    f->node = node;
    f->state = 0;
    f->up = up;
    return f;
}

void postorder(const struct node *root, void (*emit)(int))
{
    struct frame *f = enter(NULL, root);

    while (f != NULL) {
        struct frame *done;

        switch (f->state++) {
        case 0:
            f = enter(f, f->node->left);
            break;
        case 1:
            f = enter(f, f->node->right);
            break;
        default:
            emit(f->node->v);
            done = f;
            f = f->up;
            free(done);
        }
    }
}
