/* ---
algorithm: remove_duplicates
structure: linked_list
method: marks in a table what was seen
time: O(n)
space: O(1)
call: unique(list(xs)) -> list(return)
--- */
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#define OFFSET 4096

struct l { int v; struct l *n; };

struct l *unique(struct l *p)
{
    static bool seen[2 * OFFSET];
    struct l **w = &p;

    memset(seen, 0, sizeof seen);
    while (*w) {
        struct l *x = *w;
        if (seen[x->v + OFFSET]) {
            *w = x->n;
            free(x);
        } else {
            seen[x->v + OFFSET] = true;
            w = &x->n;
        }
    }
    return p;
}
