/* ---
algorithm: delete
structure: linked_list
method: previous and current pointer
time: O(n)
space: O(1)
call: deleteNode(list(xs), k) -> list(return)
--- */
#include <stdio.h>
#include <stdlib.h>

struct Node {
    int data;
    struct Node *next;
};

/* Delete the first node whose data is key.
   Returns the (possibly new) head of the list. */
struct Node *deleteNode(struct Node *head, int key)
{
    struct Node *temp = head;
    struct Node *prev = NULL;

    while (temp != NULL && temp->data != key) {
        prev = temp;
        temp = temp->next;
    }

    if (temp == NULL) {
        return head;            /* key is not there */
    }

    if (prev == NULL) {
        head = temp->next;
    } else {
        prev->next = temp->next;
    }
    free(temp);
    return head;
}

void printList(struct Node *head)
{
    while (head != NULL) {
        printf("%d -> ", head->data);
        head = head->next;
    }
    printf("NULL\n");
}
