/* ---
algorithm: insert
structure: linked_list
method: empty or smaller first, then look ahead
time: O(n)
space: O(1)
call: sortedInsert(&list(xs), k) -> list(xs)
--- */
#include <stdlib.h>

struct Node {
    int data;
    struct Node *next;
};

struct Node *newNode(int data)
{
    struct Node *n = (struct Node *)malloc(sizeof(struct Node));
    n->data = data;
    n->next = NULL;
    return n;
}

void sortedInsert(struct Node **headRef, int data)
{
    struct Node *node = newNode(data);
    struct Node *current;

    if (*headRef == NULL || (*headRef)->data >= node->data) {
        node->next = *headRef;
        *headRef = node;
    } else {
        current = *headRef;
        while (current->next != NULL && current->next->data < node->data)
            current = current->next;
        node->next = current->next;
        current->next = node;
    }
}
