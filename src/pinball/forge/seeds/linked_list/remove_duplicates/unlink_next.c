/* ---
algorithm: remove_duplicates
structure: linked_list
method: next node unlinked while it equals the current one
time: O(n)
space: O(1)
call: deleteDuplicates(list(xs)) -> list(return)
--- */
#include <stdlib.h>

struct ListNode {
    int val;
    struct ListNode *next;
};

struct ListNode *deleteDuplicates(struct ListNode *head) {
    struct ListNode *cur = head;
    while (cur && cur->next) {
        if (cur->val == cur->next->val) {
            struct ListNode *dup = cur->next;
            cur->next = dup->next;
            free(dup);
        } else {
            cur = cur->next;
        }
    }
    return head;
}
