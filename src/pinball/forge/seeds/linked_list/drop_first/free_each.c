/* ---
algorithm: drop_first
structure: linked_list
method: the first freed k times
time: O(1)
space: O(1)
call: remove_front(&list(xs), k) -> list(xs)
--- */
#include <stdlib.h>

struct node { int data; struct node *next; };

int remove_front(struct node **head, int n)
{
    int i;
    for (i = 0; i < n && *head != NULL; i++) {
        struct node *t = *head;
        *head = t->next;
        free(t);
    }
    return i;
}
