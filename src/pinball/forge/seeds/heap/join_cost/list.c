/* ---
algorithm: join_cost
structure: heap
method: sorted linked list
time: O(n^2)
space: O(n)
call: connect(xs, len(xs)) -> return
--- */
#include <stdlib.h>

struct rope { long length; struct rope *next; };

static void insert(struct rope **list, long length)
{
    struct rope *fresh = malloc(sizeof(struct rope));
    while (*list != NULL && (*list)->length < length)
        list = &(*list)->next;
    fresh->length = length;
    fresh->next = *list;
    *list = fresh;
}

static long shortest(struct rope **list)
{
    struct rope *first = *list;
    long length = first->length;
    *list = first->next;
    free(first);
    return length;
}

long connect(const int *xs, int n)
{
    struct rope *list = NULL;
    long cost = 0;
    for (int i = 0; i < n; i++)
        insert(&list, xs[i]);
    for (int i = 1; i < n; i++) {
        long knot = shortest(&list) + shortest(&list);
        cost += knot;
        insert(&list, knot);
    }
    if (list != NULL)
        shortest(&list);
    return cost;
}
