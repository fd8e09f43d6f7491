/* ---
algorithm: delete
structure: binary_tree
method: right subtree moves up, the left one goes below its smallest node
time: O(n)
typical: O(log n)
space: O(1)
call: bst_delete(tree(t), k) -> tree(return)
view: joined
--- */
#include <stddef.h>

struct bst {
    short k;
    struct bst *l;
    struct bst *r;
};

static struct bst *join(struct bst *a, struct bst *b)
{
    if (a == NULL) return b;
    if (b == NULL) return a;
    struct bst *m = b;
    while (m->l != NULL) m = m->l;
    m->l = a;
    return b;
}

struct bst *bst_delete(struct bst *root, int k)
{
    struct bst *parent = NULL;
    struct bst *t = root;
    while (t != NULL && t->k != k) {
        parent = t;
        t = k < t->k ? t->l : t->r;
    }
    if (t == NULL) return root;
    struct bst *rest = join(t->l, t->r);
    if (parent == NULL) return rest;
    if (parent->l == t) parent->l = rest;
    else parent->r = rest;
    return root;
}
