"""---
algorithm: drop_while
structure: linked_list
method: moves on while it fits
time: O(n)
space: O(1)
call: drop(list(xs), k) -> list(return)
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def drop(head, k):
    while head and head.val > k:
        head = head.next
    return head
