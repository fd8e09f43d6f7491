/* ---
algorithm: search
structure: array
method: no early exit: the place is kept by arithmetic
time: O(n)
space: O(1)
call: index_without_branch(xs, len(xs), k) -> return
--- */
#include <stdint.h>

/* same time for every key: nothing is to be learnt from how long it takes */
int32_t index_without_branch(const int32_t *table, uint32_t entries, int32_t key)
{
    int32_t index = -1;

    for (uint32_t i = 0; i < entries; i++) {
        int32_t hit = (table[i] == key);
        index += hit * ((int32_t)i - index);
    }
    return index;
}
