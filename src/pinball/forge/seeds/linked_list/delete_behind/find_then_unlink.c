/* ---
algorithm: delete_behind
structure: linked_list
method: found, then the next one unlinked
time: O(n)
space: O(1)
call: deleteAfter(list(xs), k) -> list(xs)
--- */
#include <stdio.h>
#include <stdlib.h>

struct node {
    int data;
    struct node *next;
};

void deleteAfter(struct node *head, int val)
{
    struct node *ptr = head, *temp;
    while (ptr != NULL && ptr->data != val)
        ptr = ptr->next;
    if (ptr == NULL || ptr->next == NULL) {
        printf("Nothing to delete\n");
        return;
    }
    temp = ptr->next;
    ptr->next = temp->next;
    free(temp);
}
