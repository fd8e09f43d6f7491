/* ---
algorithm: running_max
structure: linked_list
method: each raised to the one before
time: O(n)
space: O(1)
call: flood(&list(xs)) -> list(xs)
--- */
struct h { int v; struct h *n; };

void flood(struct h **q)
{
    struct h *p = *q;
    if (!p) return;
    while (p->n) {
        if (p->n->v < p->v) p->n->v = p->v;
        p = p->n;
    }
}
