/* ---
algorithm: last_to_front
structure: linked_list
method: values carried on by one place
time: O(n)
space: O(1)
call: rotate_right(list(xs)) -> list(return)
--- */
struct c { int v; struct c *n; };

struct c *rotate_right(struct c *head)
{
    struct c *p;
    int carry, t;
    if (!head) return head;
    carry = head->v;
    for (p = head->n; p; p = p->n) {
        t = p->v;
        p->v = carry;
        carry = t;
    }
    head->v = carry;
    return head;
}
