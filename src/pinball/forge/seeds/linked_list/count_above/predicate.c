/* ---
algorithm: count_above
structure: linked_list
method: counts with a predicate function
time: O(n)
space: O(1)
call: how_many(list(xs), k) -> return
--- */
#include <stdbool.h>

struct item { int v; struct item *next; };
typedef bool (*pred)(int, int);

static bool above(int v, int k) { return v > k; }

static unsigned count_if(const struct item *i, pred p, int k)
{
    unsigned n = 0;
    for (; i; i = i->next)
        n += p(i->v, k);
    return n;
}

int how_many(const struct item *i, int k)
{
    return (int)count_if(i, above, k);
}
