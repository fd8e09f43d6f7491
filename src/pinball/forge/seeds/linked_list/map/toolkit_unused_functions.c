/* ---
algorithm: map
structure: linked_list
method: in place, between functions that are not called
time: O(n)
space: O(1)
call: list_double(list(xs)) -> list(xs)
--- */
#include <stdio.h>
#include <stdlib.h>

struct item {
    int qty;
    struct item *next;
};

/* largest quantity, or -1 */
int list_max(const struct item *it)
{
    int m = -1;
    for (; it; it = it->next)
        if (it->qty > m)
            m = it->qty;
    return m;
}

void list_double(struct item *it)
{
    while (it) {
        it->qty = it->qty * 2;
        it = it->next;
    }
}

void list_dump(const struct item *it)
{
    int first = 1;
    for (; it; it = it->next) {
        printf(first ? "%d" : ", %d", it->qty);
        first = 0;
    }
    printf("\n");
}

struct item *list_drop(struct item *it)
{
    struct item *next = it ? it->next : NULL;
    free(it);
    return next;
}
