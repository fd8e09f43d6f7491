/* ---
algorithm: delete_alternate
structure: linked_list
method: recursion two nodes on
time: O(n)
space: O(n)
call: thin_out(list(xs)) -> list(return)
--- */
struct l { int x; struct l *n; };

struct l *thin_out(struct l *p)
{
    if (p && p->n)
        p->n = thin_out(p->n->n);
    return p;
}
