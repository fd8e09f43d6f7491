/* ---
algorithm: count
structure: binary_tree
method: recursion that hands the count along
time: O(n)
space: O(n)
call: CountAll(tree(t), 0) -> return
--- */
#include <stddef.h>

struct part {
    double weight;
    struct part *first;
    struct part *second;
};

long CountAll(const struct part *p, long so_far)
{
    if (p == NULL)
        return so_far;
    so_far = CountAll(p->first, so_far);
    so_far = CountAll(p->second, so_far);
    return so_far + 1;
}
