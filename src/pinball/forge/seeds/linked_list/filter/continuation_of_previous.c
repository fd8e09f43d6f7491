/* ---
algorithm: filter
structure: linked_list
method: recursion with the last kept node
time: O(n)
space: O(n)
call: chain(list(xs), k) -> list(return)
--- */
struct t { int a; struct t *b; };

static void link_kept(struct t *last, struct t *p, int k)
{
    if (!p) {
        last->b = 0;
        return;
    }
    if (p->a > k) {
        last->b = p;
        link_kept(p, p->b, k);
    } else {
        link_kept(last, p->b, k);
    }
}

struct t *chain(struct t *p, int k)
{
    struct t head = {0, 0};
    link_kept(&head, p, k);
    return head.b;
}
