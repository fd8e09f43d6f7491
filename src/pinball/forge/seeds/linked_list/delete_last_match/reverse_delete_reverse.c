/* ---
algorithm: delete_last_match
structure: linked_list
method: reversed, first one deleted, reversed again
time: O(n)
space: O(1)
call: erase_last(list(xs), k) -> list(return)
--- */
#include <stddef.h>

struct n { long v; struct n *x; };

static struct n *rev(struct n *p)
{
    struct n *q = NULL, *t;
    for (; p; p = t) {
        t = p->x;
        p->x = q;
        q = p;
    }
    return q;
}

struct n *erase_last(struct n *p, long v)
{
    struct n **at;
    p = rev(p);
    for (at = &p; *at; at = &(*at)->x)
        if ((*at)->v == v) {
            *at = (*at)->x;
            break;
        }
    return rev(p);
}
