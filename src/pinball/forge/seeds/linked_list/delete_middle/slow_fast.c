/* ---
algorithm: delete_middle
structure: linked_list
method: slow, fast and previous
time: O(n)
space: O(1)
call: deleteMiddle(list(xs)) -> list(return)
--- */
#include <stdlib.h>

struct ListNode { int val; struct ListNode *next; };

struct ListNode *deleteMiddle(struct ListNode *head)
{
    struct ListNode *slow = head, *fast = head, *prev = NULL;

    if (head->next == NULL) {
        free(head);
        return NULL;
    }
    while (fast != NULL && fast->next != NULL) {
        fast = fast->next->next;
        prev = slow;
        slow = slow->next;
    }
    prev->next = slow->next;
    free(slow);
    return head;
}
