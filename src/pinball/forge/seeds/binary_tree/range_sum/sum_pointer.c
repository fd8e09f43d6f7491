/* ---
algorithm: range_sum
structure: binary_tree
method: whole recursion, adds behind a pointer
time: O(n)
space: O(n)
call: add_range(tree(t), a, b, &cell) -> cell
--- */
#include <stddef.h>

typedef struct rec rec;
struct rec { int amount; rec *prev; rec *next; };

void add_range(const rec *r, int min, int max, int *sum)
{
    if (r == NULL)
        return;
    add_range(r->prev, min, max, sum);
    if (r->amount >= min)
        if (r->amount <= max)
            *sum += r->amount;
    add_range(r->next, min, max, sum);
}
