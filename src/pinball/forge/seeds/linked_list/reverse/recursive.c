/* ---
algorithm: reverse
structure: linked_list
method: recursion, link on the way back
time: O(n)
space: O(n)
call: reverseList(list(xs)) -> list(return)
--- */
#include <stdio.h>
#include <stdlib.h>

typedef struct ListNode {
  int val;
  struct ListNode *next;
} ListNode;

ListNode *reverseList(ListNode *head) {
  if (!head || !head->next) return head;
  ListNode *newHead = reverseList(head->next);
  head->next->next = head;
  head->next = NULL;
  return newHead;
}

void printList(const ListNode *p) {
  while (p) {
    printf("%d ", p->val);
    p = p->next;
  }
  printf("\n");
}

int main(void) {
  ListNode c = {3, NULL}, b = {2, &c}, a = {1, &b};
  printList(reverseList(&a));
  return 0;
}
