/* ---
algorithm: delete_middle
structure: linked_list
method: counts, then the address of the link
time: O(n)
space: O(1)
call: cut_center(&list(xs)) -> list(xs)
--- */
struct n { int v; struct n *x; };

static int size(struct n *p)
{
    int s = 0;
    for (; p; p = p->x) s++;
    return s;
}

void cut_center(struct n **p)
{
    for (int i = size(*p) / 2; i > 0; i--) p = &(*p)->x;
    *p = (*p)->x;
}
