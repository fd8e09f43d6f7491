/* ---
algorithm: is_sorted
structure: linked_list
method: recursion
time: O(n)
space: O(n)
call: sorted(list(xs)) -> return
--- */
struct seq { int a; struct seq *b; };

int sorted(struct seq *s)
{
    return !s || !s->b || (s->a <= s->b->a && sorted(s->b));
}
