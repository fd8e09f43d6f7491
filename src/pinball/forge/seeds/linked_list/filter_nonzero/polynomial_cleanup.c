/* ---
algorithm: filter_nonzero
structure: linked_list
method: terms with coefficient zero unlinked
time: O(n)
space: O(1)
call: clean(&list(xs)) -> list(xs)
--- */
#include <stdlib.h>

struct term {
    int coef;
    struct term *next;
};

void clean(struct term **poly)
{
    struct term *t = *poly, *prev = NULL;

    while (t != NULL) {
        struct term *next = t->next;
        if (t->coef == 0) {
            if (prev == NULL)
                *poly = next;
            else
                prev->next = next;
            free(t);
        } else
            prev = t;
        t = next;
    }
}
