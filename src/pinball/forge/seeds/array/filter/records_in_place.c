/* ---
algorithm: filter
structure: array
method: records whose price is above a limit, pointers
time: O(n)
space: O(1)
call: expensive(xs, len(xs), k) -> xs[:return]
--- */
#include <stddef.h>

struct item {
    int price;
    char code[4];
};

size_t expensive(struct item *shelf, size_t n, int limit)
{
    struct item *free_slot = shelf;

    for (struct item *it = shelf; it != shelf + n; it++)
        if (it->price > limit) {
            *free_slot = *it;
            free_slot++;
        }
    return (size_t)(free_slot - shelf);
}
