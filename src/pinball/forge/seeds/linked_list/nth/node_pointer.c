/* ---
algorithm: nth
structure: linked_list
method: helper returns the node
time: O(n)
space: O(1)
call: list_at(list(xs), i) -> value(return)
--- */
#include <stddef.h>

typedef struct Entry Entry;
struct Entry {
    long amount;
    Entry *following;
};

Entry *list_at(Entry *entry, size_t place)
{
    for (size_t i = 0; i != place && entry != NULL; ++i)
        entry = entry->following;
    return entry;
}
