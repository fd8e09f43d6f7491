/* ---
algorithm: merge
structure: linked_list
method: recursion, smaller head first
time: O(n)
space: O(n)
call: mergeTwoLists(list(xs), list(ys)) -> list(return)
--- */
#include <stddef.h>

struct ListNode {
  int val;
  struct ListNode *next;
};

struct ListNode *mergeTwoLists(struct ListNode *a, struct ListNode *b) {
  if (!a) return b;
  if (!b) return a;
  if (a->val <= b->val) {
    a->next = mergeTwoLists(a->next, b);
    return a;
  }
  b->next = mergeTwoLists(a, b->next);
  return b;
}
