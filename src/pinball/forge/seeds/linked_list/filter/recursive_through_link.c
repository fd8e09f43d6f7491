/* ---
algorithm: filter
structure: linked_list
method: void recursion over the address of a link
time: O(n)
space: O(n)
call: keepAbove(&list(xs), k) -> list(xs)
--- */
#include <stdlib.h>

struct Node {
    double data;
    struct Node *next;
};

void keepAbove(struct Node **ref, double bound)
{
    struct Node *self = *ref;
    if (self == NULL)
        return;
    if (self->data <= bound) {
        *ref = self->next;
        free(self);
        keepAbove(ref, bound);
        return;
    }
    keepAbove(&self->next, bound);
}
