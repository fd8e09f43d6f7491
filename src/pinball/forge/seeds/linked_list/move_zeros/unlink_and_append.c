/* ---
algorithm: move_zeros
structure: linked_list
method: zeros unlinked and put behind the last
time: O(n)
space: O(1)
call: push_zeros_back(&list(xs), len(xs)) -> list(xs)
--- */
struct c { short k; struct c *n; };

void push_zeros_back(struct c **p, int n)
{
    struct c **end = p, *c;
    while (*end) end = &(*end)->n;
    while (n--) {
        c = *p;
        if (c->k) { p = &c->n; continue; }
        if (!c->n) break;
        *p = c->n;
        c->n = 0;
        *end = c;
        end = &c->n;
    }
}
