/* ---
algorithm: filter_even
structure: linked_list
method: recursive in place, the pair of functions calls each other
time: O(n)
space: O(n)
call: only_even(list(xs)) -> list(return)
--- */
struct seq { long x; struct seq *more; };

struct seq *only_even(struct seq *s);

static struct seq *keep(struct seq *s)
{
    s->more = only_even(s->more);
    return s;
}

struct seq *only_even(struct seq *s)
{
    if (s == 0) return 0;
    return s->x % 2 ? only_even(s->more) : keep(s);
}
