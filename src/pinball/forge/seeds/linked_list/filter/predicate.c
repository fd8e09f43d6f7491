/* ---
algorithm: filter
structure: linked_list
method: predicate handed over as a function pointer
time: O(n)
space: O(n)
call: above(list(xs), k) -> list(return)
--- */
#include <stdlib.h>

struct list {
    long head;
    struct list *tail;
};

typedef int (*test)(long value, long bound);

static struct list *cons(long head, struct list *tail)
{
    struct list *l = malloc(sizeof *l);
    if (!l) abort();
    l->head = head;
    l->tail = tail;
    return l;
}

static int is_greater(long value, long bound)
{
    return value > bound;
}

static struct list *select(struct list *l, test keep, long bound)
{
    if (!l) return NULL;
    if (keep(l->head, bound)) return cons(l->head, select(l->tail, keep, bound));
    return select(l->tail, keep, bound);
}

struct list *above(struct list *l, long bound)
{
    return select(l, is_greater, bound);
}
