/* ---
algorithm: map_clamp
structure: linked_list
method: min and max helpers, new list
time: O(n)
space: O(n)
call: clamped(list(xs), lo, hi) -> list(return)
--- */
#include <stdlib.h>

struct node { int v; struct node *next; };

static int min(int a, int b) { return a < b ? a : b; }
static int max(int a, int b) { return a > b ? a : b; }

struct node *clamped(struct node *p, int lo, int hi)
{
    struct node *q;
    if (p == NULL) return NULL;
    q = malloc(sizeof *q);
    q->v = max(lo, min(hi, p->v));
    q->next = clamped(p->next, lo, hi);
    return q;
}
