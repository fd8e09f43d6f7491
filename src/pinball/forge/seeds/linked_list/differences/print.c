/* ---
algorithm: differences
structure: linked_list
method: printed with two pointers
time: O(n)
space: O(1)
call: printDiff(list(xs)) -> stdout
--- */
#include <stdio.h>

struct Node { int data; struct Node *next; };

void printDiff(struct Node *head)
{
    struct Node *p = head, *q = head->next;
    while (q != NULL) {
        printf("%d ", q->data - p->data);
        p = q;
        q = q->next;
    }
    printf("\n");
}
