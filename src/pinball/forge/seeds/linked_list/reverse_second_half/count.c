/* ---
algorithm: reverse_second_half
structure: linked_list
method: counts, walks, reverses
time: O(n)
space: O(1)
call: reorder(&list(xs)) -> list(xs)
--- */
struct n { int v; struct n *x; };

void reorder(struct n **list)
{
    struct n *p, *done = 0, *t;
    int len = 0;

    for (p = *list; p; p = p->x) len++;
    for (len /= 2; len; len--) list = &(*list)->x;
    for (p = *list; p; p = t) {
        t = p->x;
        p->x = done;
        done = p;
    }
    *list = done;
}
