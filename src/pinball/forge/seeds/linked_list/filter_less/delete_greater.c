/* ---
algorithm: filter_less
structure: linked_list
method: deletes those not below, dummy node
time: O(n)
space: O(1)
call: removeGreaterOrEqual(list(xs), k) -> list(return)
--- */
#include <stdlib.h>

struct ListNode { int val; struct ListNode *next; };

struct ListNode *removeGreaterOrEqual(struct ListNode *head, int x)
{
    struct ListNode *dummy = malloc(sizeof(struct ListNode));
    dummy->next = head;
    struct ListNode *prev = dummy;
    while (head) {
        if (head->val >= x) {
            prev->next = head->next;
            free(head);
            head = prev->next;
        } else {
            prev = head;
            head = head->next;
        }
    }
    head = dummy->next;
    free(dummy);
    return head;
}
