/* ---
algorithm: odd_even
structure: linked_list
method: odd and even pointer leap over each other
time: O(n)
space: O(1)
call: oddEvenList(list(xs)) -> list(return)
--- */
#include <stddef.h>

struct ListNode { int val; struct ListNode *next; };

struct ListNode* oddEvenList(struct ListNode* head) {
    if (head == NULL) return NULL;
    struct ListNode* odd = head;
    struct ListNode* even = head->next;
    struct ListNode* evenHead = even;
    while (even != NULL && even->next != NULL) {
        odd->next = even->next;
        odd = odd->next;
        even->next = odd->next;
        even = even->next;
    }
    odd->next = evenHead;
    return head;
}
