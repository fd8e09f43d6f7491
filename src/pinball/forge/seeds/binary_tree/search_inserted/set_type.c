/* ---
algorithm: search_inserted
structure: binary_tree
method: a set with add and contains
time: O(n^2)
typical: O(n log n)
space: O(n)
call: contains(xs, len(xs), k) -> return
--- */
#include <stdbool.h>
#include <stdlib.h>

struct item { int x; struct item *below; struct item *above; };
struct set { struct item *top; size_t size; };

static struct item **place(struct set *s, int x)
{
    struct item **p = &s->top;
    while (*p != NULL && (*p)->x != x)
        p = x < (*p)->x ? &(*p)->below : &(*p)->above;
    return p;
}

static bool set_add(struct set *s, int x)
{
    struct item **p = place(s, x);
    if (*p != NULL)
        return false;
    *p = calloc(1, sizeof **p);
    if (*p == NULL)
        abort();
    (*p)->x = x;
    s->size++;
    return true;
}

static bool set_contains(struct set *s, int x)
{
    return *place(s, x) != NULL;
}

bool contains(const int *xs, size_t n, int k)
{
    struct set s = {NULL, 0};
    for (size_t i = 0; i < n; i++)
        set_add(&s, xs[i]);
    return set_contains(&s, k);
}
