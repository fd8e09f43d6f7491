#include <stdlib.h>

struct node {
    int data;
    struct node *next;
};

static int is_even(int n)
{
    return n % 2 == 0;
}

/* dummy head makes the removal easier */
struct node *keep_even(struct node *head)
{
    struct node dummy;
    dummy.next = head;
    struct node *p = &dummy;

    while (p->next) {
        if (!is_even(p->next->data)) {
            struct node *del = p->next;
            p->next = p->next->next;
            free(del);
        } else {
            p = p->next;
        }
    }
    return dummy.next;
}

struct node *filter(struct node *head, int (*pred)(int))
{
    if (!head)
        return NULL;
    if (pred(head->data)) {
        head->next = filter(head->next, pred);
        return head;
    }
    struct node *rest = filter(head->next, pred);
    free(head);
    return rest;
}
