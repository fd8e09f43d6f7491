/* ---
algorithm: range_values
structure: binary_tree
method: in-order walk with a stack and a test of each value
time: O(n)
space: O(1)
call: between(a, b, tree(t), out(len(t))) -> out[:return]
--- */
#include <stdlib.h>

struct entry { int key; struct entry *lo, *hi; };

size_t between(int from, int to, const struct entry *e, int *keys)
{
    const struct entry *path[1100];
    size_t depth = 0, n = 0;

    while (e || depth) {
        if (e) {
            path[depth++] = e;
            e = e->lo;
            continue;
        }
        e = path[--depth];
        if (e->key >= from && e->key <= to)
            keys[n++] = e->key;
        e = e->hi;
    }
    return n;
}
