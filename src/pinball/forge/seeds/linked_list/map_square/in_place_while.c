/* ---
algorithm: map_square
structure: linked_list
method: while loop over the nodes
time: O(n)
space: O(1)
call: squareList(list(xs)) -> list(return)
--- */
#include <stdio.h>

struct Node {
    int data;
    struct Node *next;
};

void printList(struct Node *n)
{
    while (n != NULL) {
        printf("%d ", n->data);
        n = n->next;
    }
}

struct Node *squareList(struct Node *head)
{
    struct Node *temp = head;
    while (temp != NULL) {
        temp->data = temp->data * temp->data;
        temp = temp->next;
    }
    return head;
}
