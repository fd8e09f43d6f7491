/* ---
algorithm: min_to_front
structure: linked_list
method: previous of the smallest remembered
time: O(n)
space: O(1)
call: moveMin(list(xs)) -> list(return)
--- */
#include <stddef.h>

struct Node { int data; struct Node *next; };

struct Node *moveMin(struct Node *head)
{
    struct Node *prevMin = NULL, *min = head, *prev = NULL, *cur = head;
    while (cur != NULL) {
        if (cur->data < min->data) {
            min = cur;
            prevMin = prev;
        }
        prev = cur;
        cur = cur->next;
    }
    if (prevMin != NULL) {
        prevMin->next = min->next;
        min->next = head;
    }
    return min;
}
