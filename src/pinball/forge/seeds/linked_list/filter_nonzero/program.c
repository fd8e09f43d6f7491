/* ---
algorithm: filter_nonzero
structure: linked_list
method: program that reads and keeps
time: O(n)
space: O(n)
call: main() < xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct node { int val; struct node *next; };

static struct node *remove_zeros(struct node *head)
{
    struct node dummy, *p = &dummy;
    dummy.next = head;
    while (p->next) {
        struct node *q = p->next;
        if (q->val == 0) {
            p->next = q->next;
            free(q);
            continue;
        }
        p = q;
    }
    return dummy.next;
}

int main(void)
{
    struct node *head = NULL, *tail = NULL, *p;
    int x;
    while (scanf("%d", &x) == 1) {
        p = malloc(sizeof(struct node));
        p->val = x;
        p->next = NULL;
        if (tail) tail->next = p;
        else head = p;
        tail = p;
    }
    for (p = remove_zeros(head); p; p = p->next)
        printf("%d ", p->val);
    return 0;
}
