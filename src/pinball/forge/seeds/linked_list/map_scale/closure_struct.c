/* ---
algorithm: map_scale
structure: linked_list
method: closure struct with function and factor
time: O(n)
space: O(1)
call: scale_all(list(xs), k) -> list(return)
--- */
#include <stddef.h>

typedef struct closure {
    int (*call)(const struct closure *self, int x);
    int factor;
} closure;

typedef struct node {
    int v;
    struct node *next;
} node;

static int times(const closure *self, int x)
{
    return self->factor * x;
}

static node *map(node *list, const closure *f)
{
    int (*call)(const closure *self, int x) = f->call;

    for (node *n = list; n != NULL; n = n->next)
        n->v = call(f, n->v);
    return list;
}

node *scale_all(node *list, int k)
{
    closure c = { times, k };
    return map(list, &c);
}
