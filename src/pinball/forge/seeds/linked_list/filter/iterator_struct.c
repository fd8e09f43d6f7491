/* ---
algorithm: filter
structure: linked_list
method: iterator with next that skips what does not fit
time: O(n)
space: O(1)
call: copy_above(list(xs), k, out(len(xs))) -> out[:return]
--- */
#include <stdbool.h>

struct node { int val; struct node *next; };

struct above_iter {
    const struct node *at;
    int bound;
};

static bool iter_next(struct above_iter *it, int *val)
{
    while (it->at && it->at->val <= it->bound)
        it->at = it->at->next;
    if (!it->at)
        return false;
    *val = it->at->val;
    it->at = it->at->next;
    return true;
}

int copy_above(const struct node *list, int bound, int *out)
{
    struct above_iter it = { list, bound };
    int n = 0;
    while (iter_next(&it, &out[n]))
        n++;
    return n;
}
