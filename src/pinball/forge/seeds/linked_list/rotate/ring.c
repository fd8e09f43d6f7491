/* ---
algorithm: rotate
structure: linked_list
method: list closed to a ring and cut
time: O(n)
space: O(1)
call: rotate(list(xs), k) -> list(return)
--- */
#include <stddef.h>

struct node {
    int data;
    struct node *next;
};

struct node *rotate(struct node *head, int k)
{
    if (head == NULL)
        return NULL;

    int n = 1;
    struct node *last = head;
    while (last->next != NULL) {
        last = last->next;
        n++;
    }
    last->next = head; /* close the ring */

    for (int i = k % n; i > 0; i--)
        last = last->next;
    head = last->next;
    last->next = NULL; /* and open it again */
    return head;
}
