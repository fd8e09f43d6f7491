/* ---
algorithm: reverse_first
structure: linked_list
method: the next node pulled to the front k - 1 times
time: O(1)
space: O(1)
call: flip_prefix(&list(xs), k) -> list(xs)
--- */
struct n { int v; struct n *x; };

void flip_prefix(struct n **top, int k)
{
    struct n *first = *top, *moved;
    if (!first) return;
    while (--k > 0 && first->x) {
        moved = first->x;
        first->x = moved->x;
        moved->x = *top;
        *top = moved;
    }
}
