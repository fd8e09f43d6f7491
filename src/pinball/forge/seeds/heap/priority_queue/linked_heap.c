/* ---
algorithm: priority_queue
structure: heap
method: leftist tree of nodes that are merged
time: O(n log n)
space: O(n)
call: simulatePQ(xs, len(xs), emit) -> emitted
--- */
#include <stdlib.h>

typedef struct tree {
    int key, rank;
    struct tree *l, *r;
} tree;

static int rank(tree *t) { return t ? t->rank : 0; }

static tree *merge(tree *a, tree *b)
{
    tree *s;
    if (!a) return b;
    if (!b) return a;
    if (b->key < a->key) {
        s = a;
        a = b;
        b = s;
    }
    a->r = merge(a->r, b);
    if (rank(a->l) < rank(a->r)) {
        s = a->l;
        a->l = a->r;
        a->r = s;
    }
    a->rank = rank(a->r) + 1;
    return a;
}

void simulatePQ(const int *xs, int n, void (*out)(int))
{
    tree *root = NULL;
    for (int i = 0; i < n; i++) {
        if (xs[i] > 0) {
            tree *t = malloc(sizeof(tree));
            t->key = xs[i];
            t->rank = 1;
            t->l = t->r = NULL;
            root = merge(root, t);
        } else if (root) {
            tree *top = root;
            out(top->key);
            root = merge(top->l, top->r);
            free(top);
        }
    }
    while (root) {
        tree *top = root;
        root = merge(top->l, top->r);
        free(top);
    }
}
