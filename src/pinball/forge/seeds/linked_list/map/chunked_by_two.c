/* ---
algorithm: map
structure: linked_list
method: two nodes a round
time: O(n)
space: O(1)
call: twofold(list(xs)) -> list(return)
--- */
struct s { short a; struct s *b; };

struct s *twofold(struct s *head)
{
    struct s *p = head;
    while (p && p->b) {
        p->a = (short)(2 * p->a);
        p->b->a = (short)(2 * p->b->a);
        p = p->b->b;
    }
    if (p)
        p->a = (short)(2 * p->a);
    return head;
}
