/* ---
algorithm: filter_range
structure: linked_list
method: copies with head and tail
time: O(n)
space: O(n)
call: select_range(list(xs), lo, hi) -> list(return)
--- */
#include <stdlib.h>

typedef struct Reading {
    double celsius;
    struct Reading *next;
} Reading;

Reading *select_range(const Reading *r, double min, double max)
{
    Reading *head = NULL, *tail = NULL;
    for (; r != NULL; r = r->next) {
        if (r->celsius >= min && r->celsius <= max) {
            Reading *c = malloc(sizeof *c);
            c->celsius = r->celsius;
            c->next = NULL;
            if (tail == NULL)
                head = c;
            else
                tail->next = c;
            tail = c;
        }
    }
    return head;
}
