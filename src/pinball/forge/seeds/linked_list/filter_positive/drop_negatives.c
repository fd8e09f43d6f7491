/* ---
algorithm: filter_positive
structure: linked_list
method: dummy on the heap, nodes at or below zero freed
time: O(n)
space: O(1)
call: removeNegatives(list(xs)) -> list(return)
--- */
#include <stdlib.h>

typedef struct Node_t {
    int data;
    struct Node_t *next;
} Node;

Node *removeNegatives(Node *head)
{
    Node *fake = malloc(sizeof(Node));
    Node *it = fake;
    fake->data = 1;
    fake->next = head;
    while (it->next) {
        Node *n = it->next;
        if (n->data <= 0) {
            it->next = n->next;
            free(n);
        } else {
            it = n;
        }
    }
    head = fake->next;
    free(fake);
    return head;
}
