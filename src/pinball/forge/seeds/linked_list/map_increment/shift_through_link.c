/* ---
algorithm: map_increment
structure: linked_list
method: through the address of the link
time: O(n)
space: O(1)
call: shift(&list(xs), k) -> list(xs)
--- */
#include <stdint.h>

struct ev {
    int32_t when;
    struct ev *next;
};

void shift(struct ev **q, int32_t delta)
{
    while (*q) {
        (*q)->when = (*q)->when + delta;
        q = &(*q)->next;
    }
}
