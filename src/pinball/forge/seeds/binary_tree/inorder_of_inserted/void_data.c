/* ---
algorithm: inorder_of_inserted
structure: binary_tree
method: nodes that point to their data, with a comparison function; filled from an array first
time: O(n^2)
typical: O(n log n)
space: O(n)
call: order_of(xs, len(xs), out(len(xs))) -> out[:return]
--- */
#include <stdlib.h>

typedef int (*cmp_fn)(const void *, const void *);
typedef void (*each_fn)(void *data, void *arg);

struct bnode {
    void *data;
    struct bnode *left;
    struct bnode *right;
};

struct btree {
    struct bnode *root;
    cmp_fn compare;
};

static int btree_add(struct btree *t, void *data)
{
    struct bnode **at = &t->root;

    while (*at != NULL)
        at = t->compare(data, (*at)->data) < 0 ? &(*at)->left : &(*at)->right;
    *at = malloc(sizeof **at);
    if (*at == NULL)
        return -1;
    (*at)->data = data;
    (*at)->left = NULL;
    (*at)->right = NULL;
    return 0;
}

static void bnode_each(struct bnode *n, each_fn fn, void *arg)
{
    if (n == NULL)
        return;
    bnode_each(n->left, fn, arg);
    fn(n->data, arg);
    bnode_each(n->right, fn, arg);
}

static void bnode_free(struct bnode *n)
{
    if (n == NULL)
        return;
    bnode_free(n->left);
    bnode_free(n->right);
    free(n);
}

static int int_compare(const void *a, const void *b)
{
    return *(const int *)a - *(const int *)b;
}

static void append(void *data, void *arg)
{
    int **end = arg;

    **end = *(int *)data;
    ++*end;
}

int order_of(int *numbers, int n, int *out)
{
    struct btree tree = {NULL, int_compare};
    int *end = out;

    for (int i = 0; i < n; i++)
        if (btree_add(&tree, &numbers[i]) != 0)
            abort();
    bnode_each(tree.root, append, &end);
    bnode_free(tree.root);
    return (int)(end - out);
}
