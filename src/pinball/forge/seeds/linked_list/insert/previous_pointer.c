/* ---
algorithm: insert
structure: linked_list
method: head as a case of its own, then a previous pointer
time: O(n)
space: O(1)
call: insertSorted(list(xs), k) -> list(return)
--- */
#include <stdio.h>
#include <stdlib.h>

struct Node
{
    int data;
    struct Node *next;
};

struct Node *insertSorted(struct Node *head, int data)
{
    struct Node *newNode = (struct Node *)malloc(sizeof(struct Node));
    if (newNode == NULL)
    {
        printf("Memory error\n");
        return head;
    }
    newNode->data = data;
    newNode->next = NULL;

    /* empty list or new smallest element */
    if (head == NULL || data < head->data)
    {
        newNode->next = head;
        return newNode;
    }

    struct Node *prev = head;
    struct Node *curr = head->next;
    while (curr != NULL && curr->data < data)
    {
        prev = curr;
        curr = curr->next;
    }
    prev->next = newNode;
    newNode->next = curr;
    return head;
}
