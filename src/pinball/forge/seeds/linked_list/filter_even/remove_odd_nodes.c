/* ---
algorithm: filter_even
structure: linked_list
method: odd nodes unlinked, previous and current
time: O(n)
space: O(1)
call: removeOdd(list(xs)) -> list(return)
--- */
#include <stdlib.h>

struct Node {
    int data;
    struct Node *next;
};

struct Node *removeOdd(struct Node *head)
{
    struct Node *prev = NULL, *cur = head;
    while (cur != NULL) {
        if (cur->data % 2 != 0) {
            struct Node *tmp = cur;
            if (prev == NULL)
                head = cur->next;
            else
                prev->next = cur->next;
            cur = cur->next;
            free(tmp);
        } else {
            prev = cur;
            cur = cur->next;
        }
    }
    return head;
}
