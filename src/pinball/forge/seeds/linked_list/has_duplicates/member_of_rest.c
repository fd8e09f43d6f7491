/* ---
algorithm: has_duplicates
structure: linked_list
method: recursion with a search in the rest
time: O(n^2)
space: O(n)
call: twice(list(xs)) -> return
--- */
typedef struct l { int h; struct l *t; } l;

static int member(const l *p, int k)
{
    while (p && p->h != k) p = p->t;
    return p != 0;
}

int twice(const l *p)
{
    return p && (member(p->t, p->h) || twice(p->t));
}
