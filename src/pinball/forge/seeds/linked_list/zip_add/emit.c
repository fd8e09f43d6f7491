/* ---
algorithm: zip_add
structure: linked_list
method: sums handed to a callback
time: O(n)
space: O(1)
call: each_sum(list(xs), list(ys), emit) -> emitted
--- */
struct s { long a; struct s *b; };

void each_sum(struct s *p, struct s *q, void (*f)(long))
{
    for (; p && q; p = p->b, q = q->b) f(p->a + q->a);
}
