/* ---
algorithm: map
structure: array
method: through a linked list of nodes, then read back
time: O(n)
space: O(n)
call: doubleAll(xs, len(xs)) -> xs
--- */
#include <stdlib.h>

typedef struct link {
    int value;
    struct link *rest;
} link;

static link *cons(int value, link *rest)
{
    link *l = malloc(sizeof *l);
    l->value = value;
    l->rest = rest;
    return l;
}

static link *mapTwice(const int *a, int n)
{
    return n == 0 ? NULL : cons(a[0] + a[0], mapTwice(a + 1, n - 1));
}

void doubleAll(int *a, int n)
{
    link *l = mapTwice(a, n);
    while (l != NULL) {
        link *next = l->rest;
        *a++ = l->value;
        free(l);
        l = next;
    }
}
