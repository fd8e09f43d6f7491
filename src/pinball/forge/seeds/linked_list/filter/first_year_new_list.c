/* ---
algorithm: filter
structure: linked_list
method: new list filled with an append that walks
time: O(n^2)
space: O(n)
call: greaterThan(list(xs), k) -> list(return)
--- */
#include <stdio.h>
#include <stdlib.h>

struct node
{
    int data;
    struct node *next;
};

struct node *newNode(int data)
{
    struct node *temp = (struct node *)malloc(sizeof(struct node));
    temp->data = data;
    temp->next = NULL;
    return temp;
}

struct node *addLast(struct node *head, int data)
{
    struct node *temp = newNode(data);
    struct node *ptr;
    if (head == NULL)
        return temp;
    ptr = head;
    while (ptr->next != NULL)
    {
        ptr = ptr->next;
    }
    ptr->next = temp;
    return head;
}

struct node *greaterThan(struct node *head, int limit)
{
    struct node *result = NULL;
    struct node *current = head;
    while (current != NULL)
    {
        if (current->data > limit)
        {
            result = addLast(result, current->data);
        }
        current = current->next;
    }
    return result;
}
