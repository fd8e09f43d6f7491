/* ---
algorithm: set_at
structure: linked_list
method: address of the link counted down
time: O(n)
space: O(1)
call: assign(&list(xs), i, k) -> list(xs)
--- */
struct n { int v; struct n *n; };

int assign(struct n **p, unsigned i, int v)
{
    while (*p && i--) p = &(*p)->n;
    if (!*p) return -1;
    (*p)->v = v;
    return 0;
}
