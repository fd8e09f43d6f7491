/* ---
algorithm: filter
structure: linked_list
method: first node not above searched and deleted until none is left
time: O(n^2)
space: O(1)
call: removeSmall(&list(xs), k) -> list(xs)
--- */
#include <stdlib.h>

struct Node { int data; struct Node *next; };

static int removeOne(struct Node **head, int bound)
{
    struct Node *cur = *head, *prev = NULL;
    while (cur != NULL && cur->data > bound) {
        prev = cur;
        cur = cur->next;
    }
    if (cur == NULL)
        return 0;
    if (prev == NULL)
        *head = cur->next;
    else
        prev->next = cur->next;
    free(cur);
    return 1;
}

void removeSmall(struct Node **head, int bound)
{
    int removed;
    do {
        removed = removeOne(head, bound);
    } while (removed);
}
