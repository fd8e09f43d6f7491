/* ---
algorithm: map
structure: linked_list
method: a new list through a pointer to the link, old nodes freed
time: O(n)
space: O(n)
call: replace_by_double(&list(xs)) -> list(xs)
--- */
#include <stdlib.h>

struct node {
    double x;
    struct node *link;
};

void replace_by_double(struct node **pp)
{
    while (*pp != NULL) {
        struct node *old = *pp;
        struct node *fresh = malloc(sizeof(*fresh));
        if (fresh == NULL)
            return;
        fresh->x = old->x * 2.0;
        fresh->link = old->link;
        *pp = fresh;
        free(old);
        pp = &fresh->link;
    }
}
