/* ---
algorithm: middle
structure: linked_list
method: slow and fast pointer
time: O(n)
space: O(1)
call: middleNode(list(xs)) -> value(return)
--- */
#include <stddef.h>

struct ListNode { int val; struct ListNode *next; };

struct ListNode *middleNode(struct ListNode *head)
{
    struct ListNode *slow = head, *fast = head;
    while (fast != NULL && fast->next != NULL) {
        slow = slow->next;
        fast = fast->next->next;
    }
    return slow;
}
