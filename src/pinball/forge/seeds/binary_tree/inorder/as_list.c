/* ---
algorithm: inorder
structure: binary_tree
method: a linked list made from the right end
time: O(n)
space: O(n)
call: to_list(tree(t), null) -> list(return)
--- */
#include <stdlib.h>

struct tree {
    int root;
    struct tree *left, *right;
};

struct list {
    int head;
    struct list *tail;
};

static struct list *cons(int head, struct list *tail)
{
    struct list *l = malloc(sizeof *l);
    if (!l)
        abort();
    l->head = head;
    l->tail = tail;
    return l;
}

/* the values of t in front of rest */
struct list *to_list(const struct tree *t, struct list *rest)
{
    if (!t)
        return rest;
    return to_list(t->left, cons(t->root, to_list(t->right, rest)));
}
