/* ---
algorithm: zigzag_merge
structure: linked_list
method: handed to a callback
time: O(n)
space: O(1)
call: alternate(list(xs), list(ys), emit) -> emitted
--- */
struct q { int v; struct q *n; };

void alternate(const struct q *a, const struct q *b, void (*f)(int))
{
    const struct q *t;
    while (a) {
        f(a->v);
        t = a->n;
        a = b;
        b = t;
        if (!a) {
            a = b;
            b = 0;
        }
    }
    while (b) {
        f(b->v);
        b = b->n;
    }
}
