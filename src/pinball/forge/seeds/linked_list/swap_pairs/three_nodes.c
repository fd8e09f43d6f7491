/* ---
algorithm: swap_pairs
structure: linked_list
method: previous, first and second relinked, dummy
time: O(n)
space: O(1)
call: swapPairs(list(xs)) -> list(return)
--- */
struct ListNode { int val; struct ListNode *next; };

struct ListNode *swapPairs(struct ListNode *head)
{
    struct ListNode dummy = {0, head};
    struct ListNode *prev = &dummy;
    while (prev->next && prev->next->next) {
        struct ListNode *first = prev->next;
        struct ListNode *second = first->next;
        first->next = second->next;
        second->next = first;
        prev->next = second;
        prev = first;
    }
    return dummy.next;
}
