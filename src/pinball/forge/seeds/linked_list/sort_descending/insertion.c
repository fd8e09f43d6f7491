/* ---
algorithm: sort_descending
structure: linked_list
method: larger ones stay in front
time: O(n^2)
space: O(1)
call: sort_desc(list(xs)) -> list(return)
--- */
#include <stddef.h>

struct score { int points; struct score *next; };

struct score *sort_desc(struct score *s)
{
    struct score *best = NULL;

    while (s != NULL) {
        struct score *rest = s->next, *p = best, *q = NULL;
        while (p != NULL && p->points > s->points) {
            q = p;
            p = p->next;
        }
        s->next = p;
        if (q == NULL)
            best = s;
        else
            q->next = s;
        s = rest;
    }
    return best;
}
