/* ---
algorithm: zigzag_merge
structure: linked_list
method: the two lists change their roles
time: O(n)
space: O(1)
call: interleave(list(xs), list(ys)) -> list(return)
--- */
struct c { int v; struct c *n; };

struct c *interleave(struct c *a, struct c *b)
{
    struct c *head = a ? a : b, *t;
    if (!a)
        return head;
    while (b) {
        t = a->n;
        a->n = b;
        a = b;
        b = t;
    }
    return head;
}
