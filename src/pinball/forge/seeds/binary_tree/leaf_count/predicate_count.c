/* ---
algorithm: leaf_count
structure: binary_tree
method: general count of nodes that fulfil a condition
time: O(n)
space: O(n)
call: leaf_total(tree(t)) -> return
--- */
#include <stdbool.h>
#include <stddef.h>

struct node {
    int id;
    struct node *a;
    struct node *b;
};

static size_t count_if(const struct node *n, bool (*test)(const struct node *))
{
    if (n == NULL)
        return 0;
    return (test(n) ? 1 : 0) + count_if(n->a, test) + count_if(n->b, test);
}

static bool is_leaf(const struct node *n)
{
    return n->a == NULL && n->b == NULL;
}

size_t leaf_total(const struct node *root)
{
    return count_if(root, is_leaf);
}
