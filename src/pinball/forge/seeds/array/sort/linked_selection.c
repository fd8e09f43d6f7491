/* ---
algorithm: sort
structure: array
method: takes the smallest node off a linked list again and again
time: O(n^2)
space: O(n)
call: order(xs, len(xs)) -> xs
--- */
#include <stdlib.h>

struct node {
    int key;
    struct node *next;
};

static int take_smallest(struct node **head)
{
    struct node **min = head, **p;
    struct node *gone;
    int key;

    for (p = &(*head)->next; *p; p = &(*p)->next)
        if ((*p)->key < (*min)->key)
            min = p;
    gone = *min;
    key = gone->key;
    *min = gone->next;
    free(gone);
    return key;
}

void order(int *a, int n)
{
    struct node *head = NULL;
    int i;

    for (i = 0; i < n; i++) {
        struct node *fresh = malloc(sizeof *fresh);
        fresh->key = a[i];
        fresh->next = head;
        head = fresh;
    }
    for (i = 0; head; i++)
        a[i] = take_smallest(&head);
}
