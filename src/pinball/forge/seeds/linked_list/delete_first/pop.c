/* ---
algorithm: delete_first
structure: linked_list
method: pop through the head's address
time: O(1)
space: O(1)
call: pop_front(&list(xs)) -> list(xs)
--- */
#include <stdlib.h>

typedef struct node { int val; struct node *next; } node_t;

int pop_front(node_t **head)
{
    int retval = -1;
    node_t *next_node = NULL;

    if (*head == NULL) {
        return -1;
    }

    next_node = (*head)->next;
    retval = (*head)->val;
    free(*head);
    *head = next_node;

    return retval;
}
