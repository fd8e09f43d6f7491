/* ---
algorithm: duplicate_each
structure: linked_list
method: each handed over twice
time: O(n)
space: O(1)
call: every_twice(list(xs), emit) -> emitted
--- */
struct a { int b; struct a *c; };

void every_twice(struct a *p, void (*f)(int))
{
    int i;
    for (; p; p = p->c)
        for (i = 0; i < 2; i++)
            f(p->b);
}
