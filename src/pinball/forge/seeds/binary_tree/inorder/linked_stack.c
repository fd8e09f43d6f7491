/* ---
algorithm: inorder
structure: binary_tree
method: explicit stack as a linked list
time: O(n)
space: O(n)
call: in_order(tree(t), emit) -> emitted
--- */
#include <stdlib.h>

struct tnode {
    long info;
    struct tnode *lchild, *rchild;
};

struct frame {
    struct tnode *t;
    struct frame *below;
};

static struct frame *push(struct frame *top, struct tnode *t)
{
    struct frame *f = malloc(sizeof *f);
    if (f == NULL)
        abort();
    f->t = t;
    f->below = top;
    return f;
}

void in_order(struct tnode *root, void (*visit)(int))
{
    struct frame *top = NULL;
    struct tnode *t = root;

    for (;;) {
        if (t != NULL) {
            top = push(top, t);
            t = t->lchild;
        } else if (top != NULL) {
            struct frame *f = top;
            t = f->t;
            top = f->below;
            free(f);
            visit((int)t->info);
            t = t->rchild;
        } else {
            break;
        }
    }
}
