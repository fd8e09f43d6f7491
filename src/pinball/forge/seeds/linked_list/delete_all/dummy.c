/* ---
algorithm: delete_all
structure: linked_list
method: dummy node in front
time: O(n)
space: O(1)
call: removeElements(list(xs), k) -> list(return)
--- */
struct ListNode {
    int val;
    struct ListNode *next;
};

struct ListNode* removeElements(struct ListNode* head, int val) {
    struct ListNode dummy;
    dummy.next = head;
    struct ListNode* cur = &dummy;
    while (cur->next != 0) {
        if (cur->next->val == val)
            cur->next = cur->next->next;
        else
            cur = cur->next;
    }
    return dummy.next;
}
