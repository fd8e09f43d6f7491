/* ---
algorithm: delete
structure: linked_list
method: the position is searched first, then deleted by position
time: O(n)
space: O(1)
call: deleteKey(&list(xs), k) -> list(xs)
--- */
#include <stdio.h>
#include <stdlib.h>

struct Node
{
    int data;
    struct Node *next;
};

int search(struct Node *head, int key)
{
    int position = 0;
    while (head != NULL)
    {
        position++;
        if (head->data == key)
            return position;
        head = head->next;
    }
    return 0;
}

void deleteAtPosition(struct Node **head, int position)
{
    struct Node *temp = *head;
    struct Node *prev = NULL;
    int i;

    if (position == 1)
    {
        *head = temp->next;
        free(temp);
        return;
    }
    for (i = 1; i < position; i++)
    {
        prev = temp;
        temp = temp->next;
    }
    prev->next = temp->next;
    free(temp);
}

void deleteKey(struct Node **head, int key)
{
    int position = search(*head, key);
    if (position > 0)
        deleteAtPosition(head, position);
}
