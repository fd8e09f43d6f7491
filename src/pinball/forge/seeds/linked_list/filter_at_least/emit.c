/* ---
algorithm: filter_at_least
structure: linked_list
method: callback for those that pass
time: O(n)
space: O(1)
call: each_from(k, list(xs), emit) -> emitted
--- */
struct m { int v; struct m *n; };

void each_from(int low, const struct m *p, void (*f)(int))
{
next:
    if (!p) return;
    if (p->v >= low) f(p->v);
    p = p->n;
    goto next;
}
