/* ---
algorithm: zigzag_level_order
structure: binary_tree
method: recursion to each level in turn, direction as an argument
time: O(n^2)
typical: unknown
space: O(n)
call: snake(tree(t), emit) -> emitted
--- */
#include <stdbool.h>

struct tree {
    int key;
    struct tree *left, *right;
};

/* Hands over the nodes of one level; false if there are none. */
static bool level(const struct tree *t, int depth, bool reversed, void (*visit)(int))
{
    if (!t)
        return false;
    if (depth == 0) {
        visit(t->key);
        return true;
    }
    bool first = level(reversed ? t->right : t->left, depth - 1, reversed, visit);
    bool second = level(reversed ? t->left : t->right, depth - 1, reversed, visit);
    return first || second;
}

void snake(const struct tree *t, void (*visit)(int))
{
    int depth = 0;
    while (level(t, depth, depth % 2 == 1, visit))
        depth++;
}
