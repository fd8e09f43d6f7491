/* ---
algorithm: reverse_groups
structure: linked_list
method: loops with the address of the link before the group
time: O(n)
space: O(1)
call: flip_groups(&list(xs), k) -> list(xs)
--- */
struct n { int v; struct n *next; };

void flip_groups(struct n **link, int k)
{
    while (*link) {
        struct n *last = *link, *p = last, *done = 0;
        for (int i = 0; i < k && p; i++) {
            struct n *t = p->next;
            p->next = done;
            done = p;
            p = t;
        }
        *link = done;
        last->next = p;
        link = &last->next;
    }
}
