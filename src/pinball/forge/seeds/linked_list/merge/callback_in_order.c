/* ---
algorithm: merge
structure: linked_list
method: hands the merged values to a callback
time: O(n)
space: O(1)
call: merge_visit(list(xs), list(ys), emit) -> emitted
--- */
#include <limits.h>

struct tape { int sym; struct tape *cont; };

static int head_of(const struct tape *t)
{
    return t ? t->sym : INT_MAX;
}

void merge_visit(const struct tape *a, const struct tape *b, void (*put)(int))
{
    while (a || b) {
        if (head_of(b) < head_of(a)) {
            put(b->sym);
            b = b->cont;
        } else {
            put(a->sym);
            a = a->cont;
        }
    }
}
