/* ---
algorithm: sort_descending
structure: linked_list
method: largest of the rest exchanged forward
time: O(n^2)
space: O(1)
call: order_by_size(&list(xs)) -> list(xs)
--- */
#include <stddef.h>

struct file { long size; struct file *sibling; };

void order_by_size(struct file **dir)
{
    struct file *here, *other, *big;

    for (here = *dir; here != NULL; here = here->sibling) {
        big = here;
        for (other = here->sibling; other != NULL; other = other->sibling)
            if (other->size > big->size)
                big = other;
        if (big != here) {
            long size = here->size;
            here->size = big->size;
            big->size = size;
        }
    }
}
