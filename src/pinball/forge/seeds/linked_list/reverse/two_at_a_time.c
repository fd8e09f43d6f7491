/* ---
algorithm: reverse
structure: linked_list
method: loop unrolled to two nodes
time: O(n)
space: O(1)
call: fast_reverse(list(xs)) -> list(return)
--- */
#include <stddef.h>

struct item { int k; struct item *next; };

struct item *fast_reverse(struct item *in)
{
    struct item *out = NULL;
    for (;;) {
        struct item *a, *b;
        if ((a = in) == NULL)
            return out;
        if ((b = a->next) == NULL) {
            a->next = out;
            return a;
        }
        in = b->next;
        a->next = out;
        b->next = a;
        out = b;
    }
}
