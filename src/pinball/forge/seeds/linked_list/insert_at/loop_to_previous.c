/* ---
algorithm: insert_at
structure: linked_list
method: walks to the node before the place
time: O(n)
space: O(1)
call: insertPos(list(xs), k, i) -> list(return)
--- */
#include <stdio.h>
#include <stdlib.h>

struct Node {
    int data;
    struct Node *next;
};

struct Node *getNode(int data)
{
    struct Node *n = malloc(sizeof(struct Node));
    n->data = data;
    n->next = NULL;
    return n;
}

struct Node *insertPos(struct Node *head, int data, int pos)
{
    struct Node *n = getNode(data);
    struct Node *prev = head;
    int i;

    if (pos < 0) {
        printf("Invalid position\n");
        return head;
    }
    if (pos == 0) {
        n->next = head;
        return n;
    }
    for (i = 1; i < pos && prev != NULL; i++)
        prev = prev->next;
    if (prev == NULL) {
        free(n);
        return head;
    }
    n->next = prev->next;
    prev->next = n;
    return head;
}
