/* ---
algorithm: search
structure: binary_tree
method: switch over the sign of the difference, in an endless loop
time: O(n)
typical: O(log n)
space: O(1)
call: tree_has(tree(t), k) -> return
--- */
#include <stddef.h>

struct word {
    int code;
    struct word *less;
    struct word *more;
};

int tree_has(struct word *w, int code)
{
    for (;;) {
        if (w == NULL)
            return 0;
        switch ((code > w->code) - (code < w->code)) {
        case -1:
            w = w->less;
            break;
        case 1:
            w = w->more;
            break;
        default:
            return 1;
        }
    }
}
