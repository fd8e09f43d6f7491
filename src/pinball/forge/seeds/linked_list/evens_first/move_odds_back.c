/* ---
algorithm: evens_first
structure: linked_list
method: odd ones moved behind the last
time: O(n)
space: O(1)
call: evenFirst(&list(xs), len(xs)) -> list(xs)
--- */
#include <stddef.h>

struct node { int d; struct node *next; };

void evenFirst(struct node **p, int n)
{
    struct node *odd = NULL, **end = &odd;
    while (n-- > 0) {
        struct node *x = *p;
        if (x->d % 2 != 0) {
            *p = x->next;
            x->next = NULL;
            *end = x;
            end = &x->next;
        } else {
            p = &x->next;
        }
    }
    *p = odd;
}
