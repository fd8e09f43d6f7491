/* ---
algorithm: drop_while
structure: linked_list
method: leading ones freed
time: O(n)
space: O(1)
call: skip_above(list(xs), k) -> list(return)
--- */
#include <stdlib.h>

struct Node { int data; struct Node *next; };

struct Node *skip_above(struct Node *head, int k)
{
    while (head != NULL && head->data > k) {
        struct Node *t = head;
        head = head->next;
        free(t);
    }
    return head;
}
