/* ---
algorithm: mirror
structure: linked_list
method: copies pushed, then joined
time: O(n)
space: O(n)
call: palindromize(list(xs)) -> list(return)
--- */
#include <stdlib.h>

struct Node { int data; struct Node *next; };

struct Node *palindromize(struct Node *head)
{
    struct Node *back = NULL, *p, *last = NULL;

    for (p = head; p != NULL; p = p->next) {
        struct Node *c = malloc(sizeof(struct Node));
        c->data = p->data;
        c->next = back;
        back = c;
        last = p;
    }
    if (last == NULL)
        return NULL;
    last->next = back;
    return head;
}
