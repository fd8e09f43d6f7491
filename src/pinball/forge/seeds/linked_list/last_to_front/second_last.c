/* ---
algorithm: last_to_front
structure: linked_list
method: last and the one before it
time: O(n)
space: O(1)
call: moveToFront(&list(xs)) -> list(xs)
--- */
#include <stddef.h>

struct Node { int data; struct Node *next; };

void moveToFront(struct Node **head_ref)
{
    if (*head_ref == NULL || (*head_ref)->next == NULL)
        return;

    struct Node *secLast = NULL;
    struct Node *last = *head_ref;

    while (last->next != NULL) {
        secLast = last;
        last = last->next;
    }
    secLast->next = NULL;
    last->next = *head_ref;
    *head_ref = last;
}
