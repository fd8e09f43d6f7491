/* ---
algorithm: delete_at
structure: linked_list
method: walks to the node before the place
time: O(n)
space: O(1)
call: deleteNode(&list(xs), i) -> list(xs)
--- */
#include <stdlib.h>

struct Node {
    int data;
    struct Node *next;
};

void deleteNode(struct Node **head_ref, int position)
{
    if (*head_ref == NULL)
        return;

    struct Node *temp = *head_ref;

    if (position == 0) {
        *head_ref = temp->next;
        free(temp);
        return;
    }

    for (int i = 0; temp != NULL && i < position - 1; i++)
        temp = temp->next;

    /* position is more than the number of nodes */
    if (temp == NULL || temp->next == NULL)
        return;

    struct Node *next = temp->next->next;
    free(temp->next);
    temp->next = next;
}
