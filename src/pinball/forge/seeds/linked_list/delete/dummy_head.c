/* ---
algorithm: delete
structure: linked_list
method: dummy head on the stack
time: O(n)
space: O(1)
call: remove_first(list(xs), k) -> list(return)
--- */
#include <stdlib.h>

typedef struct ListNode {
    int val;
    struct ListNode *next;
} ListNode;

ListNode *remove_first(ListNode *head, int target) {
    ListNode dummy = {0, head};
    ListNode *p = &dummy;

    while (p->next != NULL) {
        if (p->next->val == target) {
            ListNode *gone = p->next;
            p->next = gone->next;
            free(gone);
            break;
        }
        p = p->next;
    }
    return dummy.next;
}
