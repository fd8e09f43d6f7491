/* ---
algorithm: search
structure: array
method: status as result, place through an out parameter
time: O(n)
space: O(1)
call: array_find(xs, len(xs), k, &cell) -> return
view: found
--- */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Look for needle; on success store where it is in *where. */
bool array_find(const int32_t *hay, size_t hay_len, int32_t needle, int *where)
{
    for (size_t i = 0; i < hay_len; i++) {
        if (hay[i] != needle)
            continue;
        *where = (int)i;
        return true;
    }
    return false;
}
