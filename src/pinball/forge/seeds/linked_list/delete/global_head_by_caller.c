/* ---
algorithm: delete
structure: linked_list
method: works on a global head
time: O(n)
space: O(1)
call: run(list(xs), k) -> list(return)
--- */
#include <stdio.h>
#include <stdlib.h>

struct node {
    int data;
    struct node *next;
};

struct node *head = NULL;

void deleteValue(int value)
{
    struct node *temp = head, *prev = NULL;

    if (temp != NULL && temp->data == value)
    {
        head = temp->next;
        free(temp);
        return;
    }
    while (temp != NULL && temp->data != value)
    {
        prev = temp;
        temp = temp->next;
    }
    if (temp == NULL)
    {
        printf("Not found\n");
        return;
    }
    prev->next = temp->next;
    free(temp);
}

struct node *run(struct node *list, int value)
{
    head = list;
    deleteValue(value);
    return head;
}
