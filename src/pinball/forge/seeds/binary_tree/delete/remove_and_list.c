/* ---
algorithm: delete
structure: binary_tree
method: recursion on the link with a helper that takes out the smallest node, then listed in order
time: O(n)
space: O(n)
call: remove_and_list(tree(t), k, emit) -> emitted
view: inorder
--- */
#include <stdlib.h>

struct tree {
    int value;
    struct tree *left, *right;
};

static int take_first(struct tree **link)
{
    if ((*link)->left)
        return take_first(&(*link)->left);
    struct tree *t = *link;
    int value = t->value;
    *link = t->right;
    free(t);
    return value;
}

static void discard(struct tree **link, int value)
{
    struct tree *t = *link;
    if (!t)
        return;
    if (value != t->value) {
        discard(value < t->value ? &t->left : &t->right, value);
    } else if (t->right) {
        t->value = take_first(&t->right);
    } else {
        *link = t->left;
        free(t);
    }
}

static void list(const struct tree *t, void (*emit)(int))
{
    if (t) {
        list(t->left, emit);
        emit(t->value);
        list(t->right, emit);
    }
}

void remove_and_list(struct tree *t, int value, void (*emit)(int))
{
    discard(&t, value);
    list(t, emit);
}
