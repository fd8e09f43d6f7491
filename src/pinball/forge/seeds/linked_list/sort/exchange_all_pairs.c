/* ---
algorithm: sort
structure: linked_list
method: two for loops, values of all pairs compared
time: O(n^2)
space: O(1)
call: sortList(list(xs)) -> list(return)
--- */
#include <stdio.h>

struct node {
    int data;
    struct node *next;
};

struct node *sortList(struct node *head)
{
    struct node *i, *j;
    int temp;

    if (head == NULL) {
        printf("List is empty\n");
        return head;
    }
    for (i = head; i->next != NULL; i = i->next) {
        for (j = i->next; j != NULL; j = j->next) {
            if (i->data > j->data) {
                temp = i->data;
                i->data = j->data;
                j->data = temp;
            }
        }
    }
    return head;
}
