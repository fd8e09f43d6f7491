/* ---
algorithm: min_to_front
structure: linked_list
method: address of the link to the smallest
time: O(n)
space: O(1)
call: smallest_first(&list(xs)) -> list(xs)
--- */
struct n { int key; struct n *next; };

void smallest_first(struct n **list)
{
    struct n **best = list, **p, *m;
    if (!*list) return;
    for (p = &(*list)->next; *p; p = &(*p)->next)
        if ((*p)->key < (*best)->key)
            best = p;
    m = *best;
    *best = m->next;
    m->next = *list;
    *list = m;
}
