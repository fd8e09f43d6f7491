/* ---
algorithm: odd_even
structure: linked_list
method: each node at an odd place (from one) pulled behind the last of its kind
time: O(n)
space: O(1)
call: group_places(list(xs)) -> list(return)
--- */
struct c { int v; struct c *n; };

struct c *group_places(struct c *head)
{
    struct c *odd = head, *before, *x;

    if (!head || !head->n)
        return head;
    before = head->n;
    while (before && before->n) {
        x = before->n;
        before->n = x->n;
        x->n = odd->n;
        odd->n = x;
        odd = x;
        before = before->n;
    }
    return head;
}
