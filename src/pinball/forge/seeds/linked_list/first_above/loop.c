/* ---
algorithm: first_above
structure: linked_list
method: loop
time: O(n)
space: O(1)
call: first_greater(list(xs), k) -> return
--- */
struct n { int v; struct n *next; };

int first_greater(struct n *p, int k)
{
    for (int i = 0; p; i++, p = p->next)
        if (p->v > k) return i;
    return -1;
}
