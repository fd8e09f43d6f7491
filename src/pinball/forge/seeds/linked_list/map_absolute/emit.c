/* ---
algorithm: map_absolute
structure: linked_list
method: handed to a callback
time: O(n)
space: O(1)
call: visit_abs(list(xs), emit) -> emitted
--- */
struct s { long v; struct s *s; };

void visit_abs(const struct s *p, void (*sink)(long))
{
    while (p) {
        sink(p->v >= 0 ? p->v : -p->v);
        p = p->s;
    }
}
