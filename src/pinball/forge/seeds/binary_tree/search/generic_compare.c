/* ---
algorithm: search
structure: binary_tree
method: recursion over keys behind void pointers and a comparison function
time: O(n)
typical: O(log n)
space: O(n)
call: has_int(tree(t), k) -> return
--- */
#include <stdlib.h>

struct entry {
    int key;
    struct entry *l, *r;
};

typedef int (*compare)(const void *, const void *);

static int by_int(const void *a, const void *b)
{
    int x = *(const int *)a, y = *(const int *)b;
    return x < y ? -1 : x > y;
}

static const struct entry *find(const struct entry *e, const void *key, compare cmp)
{
    int order;

    if (e == NULL)
        return NULL;
    order = cmp(key, &e->key);
    if (order == 0)
        return e;
    return find(order < 0 ? e->l : e->r, key, cmp);
}

int has_int(const struct entry *root, int key)
{
    return find(root, &key, by_int) != NULL;
}
