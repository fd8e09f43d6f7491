/* ---
algorithm: append
structure: linked_list
method: constructor, flag for the empty list
time: O(n)
space: O(1)
call: insertAtEnd(list(xs), k) -> list(return)
--- */
#include <stdio.h>
#include <stdlib.h>

struct Node
{
    int data;
    struct Node *link;
};

struct Node *createNode(int data)
{
    struct Node *newNode = (struct Node *)malloc(sizeof(struct Node));
    if (newNode == NULL)
    {
        printf("Memory not allocated\n");
        exit(1);
    }
    newNode->data = data;
    newNode->link = NULL;
    return newNode;
}

struct Node *insertAtEnd(struct Node *head, int data)
{
    struct Node *newNode = createNode(data);
    int isEmpty = (head == NULL);
    if (isEmpty)
    {
        head = newNode;
    }
    else
    {
        struct Node *temp;
        for (temp = head; temp->link != NULL; temp = temp->link)
        {
        }
        temp->link = newNode;
    }
    return head;
}
