/* ---
algorithm: is_sorted
structure: linked_list
method: last seen value and a flag
time: O(n)
space: O(1)
call: check_order(list(xs)) -> return
--- */
#include <limits.h>

struct e { short k; struct e *n; };

int check_order(const struct e *e)
{
    int ok = 1;
    int last = INT_MIN;
    for (; e; e = e->n) {
        if (e->k < last) ok = 0;
        last = e->k;
    }
    return ok;
}
