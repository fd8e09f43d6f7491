/* ---
algorithm: search
structure: binary_tree
method: three-way comparison by a function pointer
time: O(n)
typical: O(log n)
space: O(1)
call: has(tree(t), k) -> return
--- */
#include <stddef.h>

typedef int (*compare_fn)(int, int);

struct bst {
    int item;
    struct bst *l;
    struct bst *r;
};

static int ascending(int a, int b)
{
    return (a > b) - (a < b);
}

static struct bst *find(struct bst *t, int item, compare_fn cmp)
{
    while (t) {
        int c = cmp(item, t->item);
        if (c == 0)
            return t;
        t = c < 0 ? t->l : t->r;
    }
    return NULL;
}

int has(struct bst *t, int item)
{
    return find(t, item, ascending) != NULL;
}
