/* ---
algorithm: kth_from_end
structure: linked_list
method: recursion that counts on the way back
time: O(n)
space: O(n)
call: last_but(list(xs), i, &cell) -> cell
--- */
#include <stddef.h>

typedef struct cons { int car; struct cons *cdr; } cons;

/* Returns the number of elements of l; fills *found when exactly k elements follow. */
static int count_back(const cons *l, int k, int *found)
{
    if (l == NULL)
        return 0;
    int behind = count_back(l->cdr, k, found);
    if (behind == k)
        *found = l->car;
    return behind + 1;
}

void last_but(const cons *l, int k, int *found)
{
    count_back(l, k, found);
}
