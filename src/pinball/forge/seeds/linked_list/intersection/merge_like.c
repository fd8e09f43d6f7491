/* ---
algorithm: intersection
structure: linked_list
method: both walked as in a merge, copies
time: O(n)
space: O(n)
call: sortedIntersect(list(xs), list(ys)) -> list(return)
--- */
#include <stdlib.h>

struct Node { int data; struct Node *next; };

struct Node *sortedIntersect(struct Node *a, struct Node *b)
{
    struct Node dummy;
    struct Node *tail = &dummy;
    dummy.next = NULL;

    while (a != NULL && b != NULL) {
        if (a->data == b->data) {
            tail->next = malloc(sizeof(struct Node));
            tail = tail->next;
            tail->data = a->data;
            tail->next = NULL;
            a = a->next;
            b = b->next;
        } else if (a->data < b->data) {
            a = a->next;
        } else {
            b = b->next;
        }
    }
    return dummy.next;
}
