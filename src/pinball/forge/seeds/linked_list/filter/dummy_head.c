/* ---
algorithm: filter
structure: linked_list
method: dummy head, kept nodes moved behind it
time: O(n)
space: O(1)
call: keepLarger(list(xs), k) -> list(return)
--- */
#include <stddef.h>

typedef struct ListNode {
  int val;
  struct ListNode* next;
} ListNode;

ListNode* keepLarger(ListNode* head, int x) {
  ListNode dummy;
  ListNode* tail = &dummy;
  dummy.next = NULL;
  for (ListNode* cur = head; cur; cur = cur->next) {
    if (cur->val > x) {
      tail->next = cur;
      tail = cur;
    }
  }
  tail->next = NULL;
  return dummy.next;
}
