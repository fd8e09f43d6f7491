/* ---
algorithm: delete
structure: linked_list
method: counts where it is, cases first, middle, last
time: O(n)
space: O(1)
call: deleteElement(list(xs), k) -> list(return)
--- */
#include <stdlib.h>

struct node {
    int value;
    struct node *next;
};

struct node *deleteFirst(struct node *head)
{
    struct node *rest = head->next;
    free(head);
    return rest;
}

void deleteLast(struct node *head)
{
    while (head->next->next != NULL)
        head = head->next;
    free(head->next);
    head->next = NULL;
}

void deleteAfter(struct node *p)
{
    struct node *dead = p->next;
    p->next = dead->next;
    free(dead);
}

struct node *deleteElement(struct node *head, int value)
{
    struct node *p;

    if (head == NULL)
        return NULL;
    if (head->value == value)
        return deleteFirst(head);
    for (p = head; p->next != NULL && p->next->value != value; p = p->next)
        ;
    if (p->next == NULL)
        return head;
    if (p->next->next == NULL)
        deleteLast(head);
    else
        deleteAfter(p);
    return head;
}
