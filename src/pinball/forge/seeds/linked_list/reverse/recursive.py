"""---
algorithm: reverse
structure: linked_list
method: recursion to the end, turning on the way back
time: O(n)
space: O(n)
call: reverse_list(list(xs)) -> list(return)
---"""


class ListNode:
    def __init__(self, val, next=None):
        self.val = val
        self.next = next


def reverse_list(head):
    if head is None or head.next is None:
        return head
    new_head = reverse_list(head.next)
    head.next.next = head
    head.next = None
    return new_head
