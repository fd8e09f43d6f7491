/* ---
algorithm: height
structure: binary_tree
method: asks for ever deeper levels until there is none
time: O(n^2)
typical: O(n)
space: O(n)
call: levels_of(tree(t)) -> return
--- */
#include <stdbool.h>
#include <stddef.h>

struct branch {
    long weight;
    struct branch *a;
    struct branch *b;
};

static bool reaches(const struct branch *x, int level)
{
    if (x == NULL)
        return false;
    if (level == 0)
        return true;
    return reaches(x->a, level - 1) || reaches(x->b, level - 1);
}

int levels_of(const struct branch *root)
{
    int level = 0;

    while (reaches(root, level))
        level++;
    return level;
}
