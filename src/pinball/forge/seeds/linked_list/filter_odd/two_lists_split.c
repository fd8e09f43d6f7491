/* ---
algorithm: filter_odd
structure: linked_list
method: odd and even parted, the even list freed
time: O(n)
space: O(1)
call: keep_odd(&list(xs)) -> list(xs)
--- */
#include <stdlib.h>

typedef struct node { long n; struct node *next; } node;

static void split(node *l, node **odd, node **even)
{
    for (; l; l = l->next) {
        if (l->n % 2) {
            *odd = l;
            odd = &l->next;
        } else {
            *even = l;
            even = &l->next;
        }
    }
    *odd = *even = NULL;
}

void keep_odd(node **l)
{
    node *odd, *even;
    split(*l, &odd, &even);
    while (even) {
        node *t = even->next;
        free(even);
        even = t;
    }
    *l = odd;
}
