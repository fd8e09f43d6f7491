/* ---
algorithm: partition
structure: linked_list
method: two lists with dummy heads, joined
time: O(n)
space: O(1)
call: partition(list(xs), k) -> list(return)
--- */
#include <stddef.h>

struct ListNode {
  int val;
  struct ListNode *next;
};

struct ListNode *partition(struct ListNode *head, int x) {
  struct ListNode small, large;
  struct ListNode *s = &small, *l = &large;
  while (head) {
    if (head->val < x) {
      s->next = head;
      s = head;
    } else {
      l->next = head;
      l = head;
    }
    head = head->next;
  }
  l->next = NULL;
  s->next = large.next;
  return small.next;
}
