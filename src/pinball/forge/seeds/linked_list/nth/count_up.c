/* ---
algorithm: nth
structure: linked_list
method: place counted up, loop left early
time: O(n)
space: O(1)
call: getNth(list(xs), i) -> return
--- */
#include <stdio.h>
#include <stdlib.h>

struct Node
{
    int data;
    struct Node *next;
};

/* Returns the data of the node at the given index (the first has index 0). */
int getNth(struct Node *head, int index)
{
    struct Node *current = head;
    int count = 0;

    while (current != NULL)
    {
        if (count == index)
        {
            return (current->data);
        }
        count++;
        current = current->next;
    }

    /* the caller asked for an element that is not there */
    printf("no element %d\n", index);
    exit(1);
}
