/* ---
algorithm: search
structure: binary_tree
method: a set type around the tree, contains asks a private lookup
time: O(n)
typical: O(log n)
space: O(1)
call: check(tree(t), k) -> return
--- */
#include <stdbool.h>
#include <stddef.h>

typedef struct SetNode {
    int value;
    struct SetNode *smaller;
    struct SetNode *larger;
} SetNode;

typedef struct IntSet {
    SetNode *root;
} IntSet;

static const SetNode *setLookup(const IntSet *set, int value) {
    const SetNode *current = set->root;
    while (current) {
        if (current->value > value) {
            current = current->smaller;
        } else if (current->value < value) {
            current = current->larger;
        } else {
            return current;
        }
    }
    return NULL;
}

bool setContains(const IntSet *set, int value) {
    return setLookup(set, value) != NULL;
}

int check(SetNode *root, int value) {
    IntSet set;
    set.root = root;
    return setContains(&set, value) ? 1 : 0;
}
