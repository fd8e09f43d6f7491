/* ---
algorithm: search
structure: binary_tree
method: recursion that also knows the bounds of each subtree
time: O(n)
typical: O(log n)
space: O(n)
call: within(tree(t), k) -> return
--- */
#include <limits.h>
#include <stddef.h>

struct part {
    int mid;
    struct part *lower;
    struct part *upper;
};

static int inside(const struct part *p, int k, long low, long high)
{
    if (p == NULL || k <= low || k >= high)
        return 0;
    if (p->mid == k)
        return 1;
    return inside(p->lower, k, low, p->mid) + inside(p->upper, k, p->mid, high);
}

int within(const struct part *p, int k)
{
    return inside(p, k, LONG_MIN, LONG_MAX);
}
