/* ---
algorithm: delete_last
structure: linked_list
method: previous follows, end deletes
time: O(n)
space: O(1)
call: deleteEnd(&list(xs)) -> list(xs)
--- */
#include <stdio.h>
#include <stdlib.h>

typedef struct LinkedList
{
    int data;
    struct LinkedList *next;
} node;

void deleteEnd(node **start)
{
    node *last, *prev = NULL;
    last = *start;
    if (last == NULL)
    {
        printf("Underflow\n");
        return;
    }
    while (last->next != NULL)
    {
        prev = last;
        last = last->next;
    }
    if (prev == NULL)
        *start = NULL;
    else
        prev->next = NULL;
    printf("Deleted %d\n", last->data);
    free(last);
}
