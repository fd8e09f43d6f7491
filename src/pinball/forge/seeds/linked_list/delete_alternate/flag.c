/* ---
algorithm: delete_alternate
structure: linked_list
method: a flag decides, copies
time: O(n)
space: O(n)
call: filter_odd_places(list(xs)) -> list(return)
--- */
#include <stdbool.h>
#include <stdlib.h>

typedef struct node { double v; struct node *next; } node;

node *filter_odd_places(node *in)
{
    node *out = NULL, **at = &out;
    bool keep = true;
    while (in) {
        if (keep) {
            *at = malloc(sizeof(node));
            (*at)->v = in->v;
            (*at)->next = NULL;
            at = &(*at)->next;
        }
        keep = !keep;
        in = in->next;
    }
    return out;
}
