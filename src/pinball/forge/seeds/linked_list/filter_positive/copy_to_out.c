/* ---
algorithm: filter_positive
structure: linked_list
method: into an array of the caller, do while
time: O(n)
space: O(1)
call: positive_values(list(xs), out(len(xs)), len(xs)) -> out[:return]
--- */
#include <stddef.h>

struct tick { int delta; struct tick *later; };

size_t positive_values(const struct tick *t, int *dst, size_t cap)
{
    size_t used = 0;
    if (t == NULL)
        return 0;
    do {
        if (t->delta > 0 && used < cap)
            dst[used++] = t->delta;
    } while ((t = t->later) != NULL);
    return used;
}
