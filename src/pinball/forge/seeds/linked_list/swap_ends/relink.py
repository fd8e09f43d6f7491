"""---
algorithm: swap_ends
structure: linked_list
method: relinks the ends
time: O(n)
space: O(1)
call: exchange(list(xs)) -> list(return)
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def exchange(head):
    if not head or not head.next:
        return head
    before = head
    while before.next.next:
        before = before.next
    last = before.next
    if before is head:
        last.next = head
        head.next = None
        return last
    last.next = head.next
    before.next = head
    head.next = None
    return last
