/* ---
algorithm: search
structure: binary_tree
method: one comparison per level, equality tested at the end
time: O(n)
typical: O(log n)
space: O(1)
call: bst_find(tree(t), k) -> value(return)
view: value
--- */
#include <stddef.h>

struct entry {
    double key;
    struct entry *smaller;
    struct entry *larger;
};

/* Goes down to a leaf and remembers the last node with key <= wanted. */
struct entry *bst_find(struct entry *root, double wanted)
{
    struct entry *candidate = NULL;

    for (struct entry *e = root; e != NULL;) {
        if (wanted < e->key) {
            e = e->smaller;
        } else {
            candidate = e;
            e = e->larger;
        }
    }
    if (candidate != NULL && candidate->key == wanted)
        return candidate;
    return NULL;
}
