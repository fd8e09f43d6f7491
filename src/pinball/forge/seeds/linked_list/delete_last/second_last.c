/* ---
algorithm: delete_last
structure: linked_list
method: walks to the last but one
time: O(n)
space: O(1)
call: removeLastNode(list(xs)) -> list(return)
--- */
#include <stdlib.h>

struct Node {
    int info;
    struct Node *next;
};

struct Node *removeLastNode(struct Node *head)
{
    if (head == NULL)
        return NULL;

    if (head->next == NULL) {
        free(head);
        return NULL;
    }

    struct Node *second_last = head;
    while (second_last->next->next != NULL)
        second_last = second_last->next;

    free(second_last->next);
    second_last->next = NULL;
    return head;
}
