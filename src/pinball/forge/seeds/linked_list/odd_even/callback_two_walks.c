/* ---
algorithm: odd_even
structure: linked_list
method: two walks with steps of two
time: O(n)
space: O(1)
call: every_other(list(xs), emit) -> emitted
--- */
struct s { int a; struct s *b; };

static void from(const struct s *p, void (*f)(int))
{
    while (p) {
        f(p->a);
        p = p->b ? p->b->b : 0;
    }
}

void every_other(const struct s *p, void (*f)(int))
{
    from(p, f);
    if (p) from(p->b, f);
}
