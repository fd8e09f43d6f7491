/* ---
algorithm: sort
structure: array
method: numbers into an AVL tree, then read in order
time: O(n log n)
space: O(n)
call: avl_sort(xs, len(xs)) -> xs
--- */
#include <stdlib.h>

struct avl {
    int key, height;
    struct avl *child[2];
};

static int height(struct avl *t) { return t ? t->height : 0; }

static void update(struct avl *t)
{
    int l = height(t->child[0]), r = height(t->child[1]);
    t->height = 1 + (l > r ? l : r);
}

/* the child on side d comes up */
static struct avl *rotate(struct avl *t, int d)
{
    struct avl *up = t->child[d];
    t->child[d] = up->child[!d];
    up->child[!d] = t;
    update(t);
    update(up);
    return up;
}

static struct avl *insert(struct avl *t, int key)
{
    if (!t) {
        t = malloc(sizeof *t);
        t->key = key;
        t->height = 1;
        t->child[0] = t->child[1] = NULL;
        return t;
    }
    int d = key >= t->key;
    t->child[d] = insert(t->child[d], key);
    update(t);
    if (height(t->child[d]) - height(t->child[!d]) > 1) {
        struct avl *c = t->child[d];
        if (height(c->child[!d]) > height(c->child[d]))
            t->child[d] = rotate(c, !d);
        t = rotate(t, d);
    }
    return t;
}

static int *flatten(struct avl *t, int *out)
{
    if (!t)
        return out;
    out = flatten(t->child[0], out);
    *out++ = t->key;
    out = flatten(t->child[1], out);
    free(t);
    return out;
}

void avl_sort(int *a, int n)
{
    struct avl *root = NULL;
    for (int i = 0; i < n; i++)
        root = insert(root, a[i]);
    flatten(root, a);
}
