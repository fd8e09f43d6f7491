/* ---
algorithm: reverse
structure: linked_list
method: list closed to a ring, ring turned, opened again
time: O(n)
space: O(1)
call: reverse_ring(list(xs)) -> list(return)
--- */
struct bead { int v; struct bead *next; };

struct bead *reverse_ring(struct bead *head)
{
    struct bead *last, *p, *q, *r;

    if (!head)
        return head;
    for (last = head; last->next; last = last->next)
        ;
    last->next = head;
    p = last;
    q = head;
    do {
        r = q->next;
        q->next = p;
        p = q;
        q = r;
    } while (q != head);
    head->next = 0;
    return last;
}
