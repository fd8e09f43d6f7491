/* ---
algorithm: filter_at_least
structure: linked_list
method: leading ones first, then the others
time: O(n)
space: O(1)
call: atLeast(list(xs), k) -> list(return)
--- */
#include <stdlib.h>

struct Node { int data; struct Node *next; };

struct Node *atLeast(struct Node *head, int min)
{
    while (head && head->data < min) {
        struct Node *t = head;
        head = head->next;
        free(t);
    }
    for (struct Node *p = head; p && p->next;) {
        if (p->next->data < min) {
            struct Node *t = p->next;
            p->next = t->next;
            free(t);
        } else
            p = p->next;
    }
    return head;
}
