/* ---
algorithm: search
structure: binary_tree
method: two functions that call each other, one for each side
time: O(n)
typical: O(log n)
space: O(n)
call: has(tree(t), k) -> return
--- */
#include <stdbool.h>
#include <stddef.h>

struct tree {
    int label;
    struct tree *left;
    struct tree *right;
};

static bool among_larger(const struct tree *t, int k);

static bool among_smaller(const struct tree *t, int k)
{
    if (t->left == NULL)
        return false;
    t = t->left;
    if (t->label == k)
        return true;
    return k < t->label ? among_smaller(t, k) : among_larger(t, k);
}

static bool among_larger(const struct tree *t, int k)
{
    if (t->right == NULL)
        return false;
    t = t->right;
    if (t->label == k)
        return true;
    return k < t->label ? among_smaller(t, k) : among_larger(t, k);
}

bool has(const struct tree *t, int k)
{
    if (t == NULL)
        return false;
    if (k == t->label)
        return true;
    if (k < t->label)
        return among_smaller(t, k);
    return among_larger(t, k);
}
