/* ---
algorithm: reverse
structure: linked_list
method: part of a list reversed, here all of it
time: O(n)
space: O(1)
call: flip(list(xs), len(xs)) -> list(return)
--- */
#include <stdlib.h>

typedef struct Node Node;
struct Node {
    int data;
    Node *next;
};

/* reverses nodes number left..right (counted from one) */
static Node *reverseBetween(Node *head, int left, int right)
{
    Node *dummy = calloc(1, sizeof(Node));
    Node *pre, *start, *then;
    int i;

    dummy->next = head;
    pre = dummy;
    for (i = 1; i < left; i++)
        pre = pre->next;
    start = pre->next;
    then = start->next;
    for (i = 0; i < right - left; i++) {
        start->next = then->next;
        then->next = pre->next;
        pre->next = then;
        then = start->next;
    }
    head = dummy->next;
    free(dummy);
    return head;
}

Node *flip(Node *head, int n)
{
    if (n <= 1)
        return head;
    return reverseBetween(head, 1, n);
}
