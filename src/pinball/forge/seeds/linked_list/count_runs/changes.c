/* ---
algorithm: count_runs
structure: linked_list
method: changes counted
time: O(n)
space: O(1)
call: runs(list(xs)) -> return
--- */
struct n { int v; struct n *x; };

int runs(const struct n *p)
{
    int count = 0;
    while (p) {
        count++;
        while (p->x && p->x->v == p->v) p = p->x;
        p = p->x;
    }
    return count;
}
