/* ---
algorithm: map
structure: linked_list
method: do loop over long values
time: O(n)
space: O(1)
call: scale(list(xs)) -> list(return)
--- */
#include <stddef.h>

typedef struct Item Item;
struct Item {
    long amount;
    Item *following;
};

Item *scale(Item *items)
{
    Item *it = items;

    if (it == NULL)
        return items;
    do {
        it->amount += it->amount;
        it = it->following;
    } while (it != NULL);
    return items;
}
