/* ---
algorithm: filter_divisible
structure: linked_list
method: copies, tail kept
time: O(n)
space: O(n)
call: multiples(list(xs), k) -> list(return)
--- */
#include <stdlib.h>

struct num { int n; struct num *next; };

struct num *multiples(struct num *l, int of)
{
    struct num *out = NULL, *tail = NULL, *m;

    while (l != NULL) {
        if (l->n % of == 0) {
            m = malloc(sizeof(struct num));
            m->n = l->n;
            m->next = NULL;
            if (out == NULL)
                out = m;
            else
                tail->next = m;
            tail = m;
        }
        l = l->next;
    }
    return out;
}
