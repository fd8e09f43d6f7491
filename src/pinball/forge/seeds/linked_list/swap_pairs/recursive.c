/* ---
algorithm: swap_pairs
structure: linked_list
method: recursion over pairs
time: O(n)
space: O(n)
call: swapPairs(list(xs)) -> list(return)
--- */
#include <stddef.h>

struct ListNode {
    int val;
    struct ListNode *next;
};

struct ListNode *swapPairs(struct ListNode *head) {
    if (!head || !head->next) return head;
    struct ListNode *second = head->next;
    head->next = swapPairs(second->next);
    second->next = head;
    return second;
}
