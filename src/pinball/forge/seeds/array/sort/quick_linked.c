/* ---
algorithm: sort
structure: array
method: quick sort of nodes: three lists, joined again
time: O(n^2)
typical: O(n log n)
space: O(n)
call: quick_nodes(xs, len(xs)) -> xs
--- */
#include <stdlib.h>

typedef struct item {
    int v;
    struct item *next;
} item;

static item *sorted(item *l, item *behind)
{
    item *low = NULL, *high = NULL, *pivot = l;

    if (l == NULL)
        return behind;
    for (l = l->next; l != NULL;) {
        item *next = l->next;
        item **side = l->v < pivot->v ? &low : &high;
        l->next = *side;
        *side = l;
        l = next;
    }
    pivot->next = sorted(high, behind);
    return sorted(low, pivot);
}

void quick_nodes(int *a, int n)
{
    item *pool = malloc((n + 1) * sizeof(item));
    item *l = NULL;

    for (int i = 0; i < n; i++) {
        pool[i].v = a[i];
        pool[i].next = l;
        l = &pool[i];
    }
    for (l = sorted(l, NULL); l != NULL; l = l->next)
        *a++ = l->v;
    free(pool);
}
