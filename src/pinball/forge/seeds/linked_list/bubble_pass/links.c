/* ---
algorithm: bubble_pass
structure: linked_list
method: nodes relinked
time: O(n)
space: O(1)
call: settle(&list(xs)) -> list(xs)
--- */
#include <stddef.h>

struct stone { int weight; struct stone *below; };

void settle(struct stone **top)
{
    struct stone *a, *b;

    while ((a = *top) != NULL && (b = a->below) != NULL) {
        if (a->weight > b->weight) {
            a->below = b->below;
            b->below = a;
            *top = b;
        }
        top = &(*top)->below;
    }
}
