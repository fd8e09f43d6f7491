/* ---
algorithm: delete_last_match
structure: linked_list
method: address of the last matching link
time: O(n)
space: O(1)
call: drop_latest(&list(xs), k) -> list(xs)
--- */
#include <stdlib.h>

struct ev { short code; struct ev *next; };

int drop_latest(struct ev **p, short code)
{
    struct ev **hit = NULL, *e;

    for (; *p; p = &(*p)->next)
        if ((*p)->code == code)
            hit = p;
    if (!hit)
        return 0;
    e = *hit;
    *hit = e->next;
    free(e);
    return 1;
}
