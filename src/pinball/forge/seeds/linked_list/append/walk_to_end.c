/* ---
algorithm: append
structure: linked_list
method: walk to the last node, empty list as a case of its own
time: O(n)
space: O(1)
call: append(list(xs), k) -> list(return)
--- */
#include <stdlib.h>

struct node {
    int data;
    struct node *next;
};

struct node *append(struct node *head, int data)
{
    struct node *fresh = malloc(sizeof(struct node));
    if (fresh == NULL)
        return head;
    fresh->data = data;
    fresh->next = NULL;

    if (head == NULL)
        return fresh;

    struct node *last = head;
    while (last->next != NULL)
        last = last->next;
    last->next = fresh;
    return head;
}
