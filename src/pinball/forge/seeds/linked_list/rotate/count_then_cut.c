/* ---
algorithm: rotate
structure: linked_list
method: counts, cuts after k mod n
time: O(n)
space: O(1)
call: rotateLeft(list(xs), k) -> list(return)
--- */
#include <stddef.h>

struct Node { int data; struct Node *next; };

struct Node *rotateLeft(struct Node *head, int k)
{
    int len = 0, i;
    struct Node *tail = NULL, *p, *newHead;

    for (p = head; p != NULL; p = p->next) {
        tail = p;
        len++;
    }
    if (len == 0 || k % len == 0)
        return head;
    k = k % len;
    p = head;
    for (i = 1; i < k; i++)
        p = p->next;
    newHead = p->next;
    p->next = NULL;
    tail->next = head;
    return newHead;
}
