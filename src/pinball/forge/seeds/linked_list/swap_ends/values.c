/* ---
algorithm: swap_ends
structure: linked_list
method: values exchanged
time: O(n)
space: O(1)
call: swapEnds(list(xs)) -> list(return)
--- */
#include <stddef.h>

struct Node { int data; struct Node *next; };

struct Node *swapEnds(struct Node *head)
{
    struct Node *last = head;
    int t;
    if (head == NULL)
        return NULL;
    while (last->next)
        last = last->next;
    t = head->data;
    head->data = last->data;
    last->data = t;
    return head;
}
