/* ---
algorithm: intersection
structure: linked_list
method: handed to a callback
time: O(n)
space: O(1)
call: common(list(xs), list(ys), emit) -> emitted
--- */
struct s { long v; struct s *n; };

void common(const struct s *a, const struct s *b, void (*hit)(long))
{
    for (; a && b; a = a->n) {
        while (b && b->v < a->v) b = b->n;
        if (b && b->v == a->v) hit(a->v);
    }
}
