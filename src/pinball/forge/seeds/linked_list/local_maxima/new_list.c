/* ---
algorithm: local_maxima
structure: linked_list
method: new list with a tail
time: O(n)
space: O(n)
call: tops(list(xs)) -> list(return)
--- */
#include <stdlib.h>

struct Node { int data; struct Node *next; };

struct Node *tops(struct Node *head)
{
    struct Node *result = NULL, *last = NULL, *prev = NULL;
    while (head != NULL && head->next != NULL) {
        if (prev != NULL && prev->data < head->data && head->next->data < head->data) {
            struct Node *n = malloc(sizeof(struct Node));
            n->data = head->data;
            n->next = NULL;
            if (last == NULL) result = n;
            else last->next = n;
            last = n;
        }
        prev = head;
        head = head->next;
    }
    return result;
}
