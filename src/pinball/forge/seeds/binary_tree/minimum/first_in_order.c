/* ---
algorithm: minimum
structure: binary_tree
method: in-order walk that ends at its first value
time: O(n)
typical: O(log n)
space: O(n)
call: lowest(tree(t)) -> return
--- */
#include <stdbool.h>
#include <stddef.h>

struct item {
    int value;
    struct item *left, *right;
};

static bool first(const struct item *p, int *value)
{
    if (p == NULL)
        return false;
    if (first(p->left, value))
        return true;
    *value = p->value;
    return true;
}

int lowest(const struct item *root)
{
    int value = 0;
    first(root, &value);
    return value;
}
