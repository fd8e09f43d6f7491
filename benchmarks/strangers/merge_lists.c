#include <stddef.h>
#include <stdbool.h>

struct ListNode {
    int val;
    struct ListNode *next;
};

struct ListNode* mergeTwoLists(struct ListNode* l1, struct ListNode* l2) {
    struct ListNode dummy;
    struct ListNode* tail = &dummy;
    dummy.next = NULL;
    while (l1 && l2) {
        if (l1->val <= l2->val) {
            tail->next = l1;
            l1 = l1->next;
        } else {
            tail->next = l2;
            l2 = l2->next;
        }
        tail = tail->next;
    }
    tail->next = l1 ? l1 : l2;
    return dummy.next;
}

struct ListNode* middleNode(struct ListNode* head) {
    struct ListNode *slow = head, *fast = head;
    while (fast && fast->next) {
        slow = slow->next;
        fast = fast->next->next;
    }
    return slow;
}

bool hasCycle(struct ListNode* head) {
    struct ListNode *slow = head, *fast = head;
    while (fast && fast->next) {
        slow = slow->next;
        fast = fast->next->next;
        if (slow == fast) return true;
    }
    return false;
}

struct ListNode* swapPairs(struct ListNode* head) {
    if (!head || !head->next) return head;
    struct ListNode* second = head->next;
    head->next = swapPairs(second->next);
    second->next = head;
    return second;
}

struct ListNode* rotateRight(struct ListNode* head, int k) {
    if (!head) return NULL;
    int n = 1;
    struct ListNode* tail = head;
    while (tail->next) {
        tail = tail->next;
        n++;
    }
    k %= n;
    if (k == 0) return head;
    struct ListNode* p = head;
    for (int i = 1; i < n - k; i++) p = p->next;
    tail->next = head;
    head = p->next;
    p->next = NULL;
    return head;
}
