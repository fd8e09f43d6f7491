/* ---
algorithm: odd_even
structure: linked_list
method: every second element printed, from the first and then from the second
time: O(n)
space: O(1)
call: print_odd_even(list(xs)) -> stdout
--- */
#include <stdio.h>

struct node {
    int data;
    struct node *next;
};

static void print_every_second(const struct node *p)
{
    while (p != NULL) {
        printf("%d ", p->data);
        p = p->next;
        if (p != NULL)
            p = p->next;
    }
}

void print_odd_even(const struct node *head)
{
    print_every_second(head);
    if (head != NULL)
        print_every_second(head->next);
    printf("\n");
}
