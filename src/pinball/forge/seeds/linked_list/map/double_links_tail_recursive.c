/* ---
algorithm: map
structure: linked_list
method: tail recursion with the head kept
time: O(n)
space: O(n)
call: times2(list(xs), null) -> list(return)
--- */
struct l { int x; struct l *n; };

struct l *times2(struct l *p, struct l *first)
{
    struct l *head = first ? first : p;
    if (!p) return head;
    p->x = p->x + p->x;
    return times2(p->n, head);
}
