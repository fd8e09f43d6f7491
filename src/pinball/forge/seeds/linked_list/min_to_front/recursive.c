/* ---
algorithm: min_to_front
structure: linked_list
method: recursion finds the link to the smallest
time: O(n)
space: O(n)
call: least_first(list(xs)) -> list(return)
--- */
struct l { int v; struct l *n; };

static struct l **least(struct l **p)
{
    struct l **m;
    if (!(*p)->n) return p;
    m = least(&(*p)->n);
    return (*m)->v < (*p)->v ? m : p;
}

struct l *least_first(struct l *p)
{
    struct l **at, *m;
    if (!p) return p;
    at = least(&p);
    m = *at;
    *at = m->n;
    m->n = p;
    return m;
}
