/* ---
algorithm: append
structure: linked_list
method: walks with a trailing pointer, do while
time: O(n)
space: O(1)
call: addToEnd(&list(xs), k) -> list(xs)
--- */
#include <stdlib.h>

struct elt { double d; struct elt *nx; };

void addToEnd(struct elt **list, double d)
{
    struct elt *fresh = calloc(1, sizeof(struct elt));
    struct elt *at = *list;

    if (!fresh) {
        abort();
    }
    fresh->d = d;
    if (!at) {
        *list = fresh;
        return;
    }
    do {
        if (!at->nx) {
            at->nx = fresh;
            break;
        }
        at = at->nx;
    } while (1);
}
