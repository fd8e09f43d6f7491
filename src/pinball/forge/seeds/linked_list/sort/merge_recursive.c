/* ---
algorithm: sort
structure: linked_list
method: merge sort, split with a slow and a fast pointer
time: O(n log n)
space: O(n)
call: sortList(list(xs)) -> list(return)
--- */
#include <stddef.h>

struct ListNode {
    int val;
    struct ListNode *next;
};

struct ListNode *merge(struct ListNode *a, struct ListNode *b) {
    if (a == NULL) return b;
    if (b == NULL) return a;
    if (a->val <= b->val) {
        a->next = merge(a->next, b);
        return a;
    } else {
        b->next = merge(a, b->next);
        return b;
    }
}

struct ListNode *sortList(struct ListNode *head) {
    if (head == NULL || head->next == NULL) return head;
    struct ListNode *slow = head, *fast = head->next;
    while (fast != NULL && fast->next != NULL) {
        slow = slow->next;
        fast = fast->next->next;
    }
    struct ListNode *right = slow->next;
    slow->next = NULL;
    return merge(sortList(head), sortList(right));
}
