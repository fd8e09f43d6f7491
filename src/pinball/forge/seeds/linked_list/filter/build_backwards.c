/* ---
algorithm: filter
structure: linked_list
method: kept nodes pushed in front, then the result reversed
time: O(n)
space: O(1)
call: list_filter(list(xs), k) -> list(return)
--- */
#include <stddef.h>

struct elem {
    int key;
    struct elem *succ;
};

static struct elem *turn(struct elem *e)
{
    struct elem *r = NULL;
    while (e) {
        struct elem *s = e->succ;
        e->succ = r;
        r = e;
        e = s;
    }
    return r;
}

struct elem *list_filter(struct elem *e, int k)
{
    struct elem *kept = NULL;
    while (e) {
        struct elem *s = e->succ;
        if (e->key > k) {
            e->succ = kept;
            kept = e;
        }
        e = s;
    }
    return turn(kept);
}
