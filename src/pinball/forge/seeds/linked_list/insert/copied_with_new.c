/* ---
algorithm: insert
structure: linked_list
method: new list of copies, the new one slipped in
time: O(n)
space: O(n)
call: with(list(xs), k) -> list(return)
--- */
#include <stdlib.h>

struct seq { int x; struct seq *next; };

static struct seq **give(struct seq **end, int x)
{
    *end = malloc(sizeof(struct seq));
    (*end)->x = x;
    (*end)->next = 0;
    return &(*end)->next;
}

struct seq *with(struct seq *s, int k)
{
    struct seq *r = 0, **e = &r;
    int done = 0;
    for (; s; s = s->next) {
        if (!done && s->x >= k) {
            e = give(e, k);
            done = 1;
        }
        e = give(e, s->x);
    }
    if (!done) give(e, k);
    return r;
}
