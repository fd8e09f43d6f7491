/* ---
algorithm: reverse_print_even
structure: linked_list
method: recursion, printed while coming back
time: O(n)
space: O(n)
call: printEvenReverse(list(xs)) -> stdout
--- */
#include <stdio.h>

struct Node { int data; struct Node *next; };

void printEvenReverse(struct Node *head)
{
    if (head == NULL)
        return;
    printEvenReverse(head->next);
    if (head->data % 2 == 0)
        printf("%d ", head->data);
}
