/* ---
algorithm: delete_smaller_before
structure: linked_list
method: reversed, those below the largest so far dropped while reversing back
time: O(n)
space: O(1)
call: peaks(list(xs)) -> list(return)
--- */
#include <stddef.h>

typedef struct s { int h; struct s *n; } s;

s *peaks(s *p)
{
    s *r = NULL, *out = NULL, *t;
    int best;
    while (p) { t = p->n; p->n = r; r = p; p = t; }
    if (!r) return NULL;
    best = r->h;
    while (r) {
        t = r->n;
        if (r->h >= best) {
            best = r->h;
            r->n = out;
            out = r;
        }
        r = t;
    }
    return out;
}
