/* ---
algorithm: reverse
structure: linked_list
method: three pointers, one pass
time: O(n)
space: O(1)
call: reverse(list(xs)) -> list(return)
--- */
#include <stddef.h>

struct node {
    int data;
    struct node *next;
};

/* Walk the list once and turn every arrow around. */
struct node *reverse(struct node *head)
{
    struct node *prev = NULL;
    struct node *curr = head;

    while (curr != NULL) {
        struct node *next = curr->next; /* remember the rest */
        curr->next = prev;
        prev = curr;
        curr = next;
    }
    return prev;
}
