/* ---
algorithm: duplicate_each
structure: linked_list
method: new nodes linked in
time: O(n)
space: O(n)
call: stutter(list(xs)) -> list(return)
--- */
#include <stdlib.h>

struct Node { int data; struct Node *next; };

struct Node *stutter(struct Node *head)
{
    struct Node *cur = head;
    while (cur != NULL) {
        struct Node *copy = malloc(sizeof(struct Node));
        copy->data = cur->data;
        copy->next = cur->next;
        cur->next = copy;
        cur = copy->next;
    }
    return head;
}
