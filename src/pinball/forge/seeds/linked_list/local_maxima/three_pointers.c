/* ---
algorithm: local_maxima
structure: linked_list
method: three pointers walk together, emit
time: O(n)
space: O(1)
call: peaks(list(xs), emit) -> emitted
--- */
struct h { int m; struct h *n; };

void peaks(const struct h *a, void (*f)(int))
{
    const struct h *b, *c;
    if (!a || !a->n) return;
    for (b = a->n, c = b->n; c; a = b, b = c, c = c->n)
        if (b->m > a->m && b->m > c->m) f(b->m);
}
