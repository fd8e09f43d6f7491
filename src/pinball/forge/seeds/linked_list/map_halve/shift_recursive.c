/* ---
algorithm: map_halve
structure: linked_list
method: shifted right, recursion
time: O(n)
space: O(n)
call: shr(list(xs)) -> list(xs)
--- */
struct r { unsigned v; struct r *n; };

void shr(struct r *p)
{
    if (p == 0) return;
    shr(p->n);
    p->v >>= 1;
}
