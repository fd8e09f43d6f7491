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

/* Hands over the nodes of one level, seen from the left or from the right. */
static void level(const struct tree *t, int depth, bool reversed, void (*visit)(int))
{
    if (!t)
        return;
    if (depth == 0) {
        visit(t->key);
        return;
    }
    const struct tree *near = reversed ? t->right : t->left;
    const struct tree *far = reversed ? t->left : t->right;
    level(near, depth - 1, reversed, visit);
    level(far, depth - 1, reversed, visit);
}

static int height(const struct tree *t)
{
    int left, right;

    if (!t)
        return 0;
    left = height(t->left);
    right = height(t->right);
    return left > right ? left + 1 : right + 1;
}

void snake(const struct tree *t, void (*visit)(int))
{
    int levels = height(t);

    for (int depth = 0; depth < levels; depth++)
        level(t, depth, depth % 2 == 1, visit);
}
