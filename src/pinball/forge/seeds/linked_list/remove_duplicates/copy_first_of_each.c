/* ---
algorithm: remove_duplicates
structure: linked_list
method: copies one of each run
time: O(n)
space: O(n)
call: distinct(list(xs)) -> list(return)
--- */
#include <stdlib.h>

typedef struct node { short k; struct node *next; } node;

node *distinct(const node *p)
{
    node *out = NULL, *last = NULL;
    while (p) {
        if (!last || last->k != p->k) {
            node *c = malloc(sizeof *c);
            c->k = p->k;
            c->next = NULL;
            if (last) last->next = c; else out = c;
            last = c;
        }
        p = p->next;
    }
    return out;
}
