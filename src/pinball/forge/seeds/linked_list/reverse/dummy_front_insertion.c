/* ---
algorithm: reverse
structure: linked_list
method: each node inserted behind a dummy node
time: O(n)
space: O(1)
call: reverseList(list(xs)) -> list(return)
--- */
struct ListNode {
    int val;
    struct ListNode *next;
};

struct ListNode* reverseList(struct ListNode* head) {
    struct ListNode dummy;
    dummy.val = 0;
    dummy.next = 0;
    while (head) {
        struct ListNode* rest = head->next;
        head->next = dummy.next;
        dummy.next = head;
        head = rest;
    }
    return dummy.next;
}
