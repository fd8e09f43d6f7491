/* ---
algorithm: insert_front
structure: linked_list
method: wrapper counts, node made by a helper
time: O(1)
space: O(1)
call: addFirst(&list(xs), k) -> list(xs)
--- */
#include <stdlib.h>

typedef struct Link { int item; struct Link *next; } Link;

static Link *newLink(int item, Link *next)
{
    Link *l = malloc(sizeof(Link));
    if (l == NULL)
        exit(1);
    l->item = item;
    l->next = next;
    return l;
}

int addFirst(Link **first, int item)
{
    *first = newLink(item, *first);
    return (*first)->next == NULL;
}
