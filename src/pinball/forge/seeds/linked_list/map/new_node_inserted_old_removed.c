/* ---
algorithm: map
structure: linked_list
method: each node replaced by a new one, the old one freed
time: O(n)
space: O(n)
call: renew(&list(xs)) -> list(xs)
--- */
#include <stdlib.h>

struct Node { int data; struct Node *next; };

void renew(struct Node **link)
{
    while (*link != NULL) {
        struct Node *old = *link;
        struct Node *fresh = malloc(sizeof(struct Node));
        fresh->data = old->data * 2;
        fresh->next = old->next;
        *link = fresh;
        link = &fresh->next;
        free(old);
    }
}
