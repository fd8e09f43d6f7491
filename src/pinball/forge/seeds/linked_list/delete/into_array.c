/* ---
algorithm: delete
structure: linked_list
method: copies into an array, skipping the first match
time: O(n)
space: O(1)
call: copy_except(list(xs), k, out(len(xs))) -> out[:return]
--- */
#include <stdbool.h>

struct entry {
    int id;
    struct entry *next;
};

int copy_except(const struct entry *e, int id, int *out)
{
    int n = 0;
    bool skipped = false;

    for (; e != 0; e = e->next) {
        if (e->id == id && !skipped)
            skipped = true;
        else
            out[n++] = e->id;
    }
    return n;
}
