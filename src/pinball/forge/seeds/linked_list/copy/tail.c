/* ---
algorithm: copy
structure: linked_list
method: behind a tail pointer
time: O(n)
space: O(n)
call: copyList(list(xs)) -> list(return)
--- */
#include <stdlib.h>

struct Node { int data; struct Node *next; };

struct Node *copyList(struct Node *head)
{
    struct Node *newList = NULL, *tail = NULL, *current = head;

    while (current != NULL) {
        if (newList == NULL) {
            newList = malloc(sizeof(struct Node));
            newList->data = current->data;
            newList->next = NULL;
            tail = newList;
        } else {
            tail->next = malloc(sizeof(struct Node));
            tail = tail->next;
            tail->data = current->data;
            tail->next = NULL;
        }
        current = current->next;
    }
    return newList;
}
