/* ---
algorithm: filter_divisible
structure: linked_list
method: filter with predicate and context
time: O(n)
space: O(1)
call: by_divisor(&list(xs), k) -> list(xs)
--- */
#include <stdlib.h>

struct rec { int id; struct rec *next; };

typedef int (*rec_test)(const struct rec *, void *);

static void rec_filter(struct rec **list, rec_test test, void *arg)
{
    while (*list != NULL) {
        struct rec *r = *list;
        if (test(r, arg)) {
            list = &r->next;
            continue;
        }
        *list = r->next;
        free(r);
    }
}

static int divides(const struct rec *r, void *arg)
{
    return r->id % *(int *)arg == 0;
}

void by_divisor(struct rec **list, int k)
{
    rec_filter(list, divides, &k);
}
