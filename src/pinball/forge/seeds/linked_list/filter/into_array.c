/* ---
algorithm: filter
structure: linked_list
method: kept values written into an output array
time: O(n)
space: O(1)
call: collect_greater(list(xs), k, out(len(xs))) -> out[:return]
--- */
#include <stddef.h>

struct sample {
    int level;
    struct sample *next;
};

size_t collect_greater(const struct sample *s, int threshold, int *out)
{
    size_t count = 0;

    do {
        if (s == NULL)
            break;
        if (s->level > threshold)
            out[count++] = s->level;
        s = s->next;
    } while (1);

    return count;
}
