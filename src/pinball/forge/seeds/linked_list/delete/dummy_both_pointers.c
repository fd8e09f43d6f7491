/* ---
algorithm: delete
structure: linked_list
method: dummy node on the heap, slow pointer follows
time: O(n)
space: O(1)
call: deleteNode(list(xs), k) -> list(return)
--- */
#include <stdlib.h>

struct ListNode {
    int val;
    struct ListNode *next;
};

struct ListNode* deleteNode(struct ListNode* head, int val) {
    struct ListNode* sentinel = (struct ListNode*)malloc(sizeof(struct ListNode));
    sentinel->val = 0;
    sentinel->next = head;
    struct ListNode* slow = sentinel;
    struct ListNode* fast = head;
    while (fast && fast->val != val) {
        slow = fast;
        fast = fast->next;
    }
    if (fast) {
        slow->next = fast->next;
        free(fast);
    }
    head = sentinel->next;
    free(sentinel);
    return head;
}
