/* ---
algorithm: swap_ends
structure: linked_list
method: recursion finds the last
time: O(n)
space: O(n)
call: outer_swap(list(xs)) -> list(xs)
--- */
struct e { short k; struct e *n; };

static struct e *last(struct e *p) { return p->n ? last(p->n) : p; }

void outer_swap(struct e *p)
{
    if (p) {
        struct e *q = last(p);
        short k = q->k;
        q->k = p->k;
        p->k = k;
    }
}
