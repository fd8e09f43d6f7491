/* ---
algorithm: take_first
structure: linked_list
method: copies of the first ones
time: O(1)
space: O(1)
call: head_of_list(list(xs), k) -> list(return)
--- */
#include <stdlib.h>

typedef struct Node { int data; struct Node *next; } Node;

Node *head_of_list(Node *list, int limit)
{
    Node *result = NULL, *last = NULL;
    int copied = 0;
    while (list != NULL && copied < limit) {
        Node *n = malloc(sizeof(Node));
        n->data = list->data;
        n->next = NULL;
        if (last == NULL)
            result = n;
        else
            last->next = n;
        last = n;
        copied++;
        list = list->next;
    }
    return result;
}
