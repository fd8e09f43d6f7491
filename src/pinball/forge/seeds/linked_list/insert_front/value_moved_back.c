/* ---
algorithm: insert_front
structure: linked_list
method: new node second, old first value moved there
time: O(1)
space: O(1)
call: insert_at_beginning(list(xs), k) -> list(return)
--- */
#include <stdlib.h>

struct node { int key; struct node *next; };

struct node *insert_at_beginning(struct node *head, int key)
{
    struct node *second = malloc(sizeof *second);

    if (head == NULL) {
        second->key = key;
        second->next = NULL;
        return second;
    }
    second->key = head->key;
    second->next = head->next;
    head->key = key;
    head->next = second;
    return head;
}
