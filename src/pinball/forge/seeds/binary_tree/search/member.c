/* ---
algorithm: search
structure: binary_tree
method: one boolean expression
time: O(n)
typical: O(log n)
space: O(n)
call: member(k, tree(t)) -> return
--- */
#include <stdbool.h>

typedef const struct tree *Tree;
struct tree {
    int root;
    Tree lower, upper;
};

bool member(int x, Tree t)
{
    return t && (x == t->root || member(x, x < t->root ? t->lower : t->upper));
}
