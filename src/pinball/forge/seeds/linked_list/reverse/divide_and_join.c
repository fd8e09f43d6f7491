/* ---
algorithm: reverse
structure: linked_list
method: both halves reversed and joined the other way round
time: O(n log n)
space: O(log n)
call: reversed(list(xs), len(xs)) -> list(return)
--- */
#include <stddef.h>

struct cell {
    long item;
    struct cell *link;
};

static struct cell *last_of(struct cell *c)
{
    while (c->link)
        c = c->link;
    return c;
}

struct cell *reversed(struct cell *first, int n)
{
    struct cell *mid, *tail;
    int i;

    if (n < 2)
        return first;
    mid = first;
    for (i = 1; i < n / 2; i++)
        mid = mid->link;
    tail = mid->link;
    mid->link = NULL;
    first = reversed(first, n / 2);
    tail = reversed(tail, n - n / 2);
    last_of(tail)->link = first;
    return tail;
}
