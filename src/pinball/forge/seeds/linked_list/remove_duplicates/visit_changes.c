/* ---
algorithm: remove_duplicates
structure: linked_list
method: callback where the value differs from the last one
time: O(n)
space: O(1)
call: each_once(list(xs), emit) -> emitted
--- */
#include <stdbool.h>

struct node {
    int v;
    struct node *next;
};

void each_once(const struct node *n, void (*f)(int)) {
    bool any = false;
    int last = 0;
    while (n) {
        if (!any || n->v != last) f(n->v);
        any = true;
        last = n->v;
        n = n->next;
    }
}
