"""---
algorithm: search
structure: linked_list
method: the node itself
time: O(n)
space: O(1)
view: value
call: find(list(xs), k) -> value(return)
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def find(head, val):
    while head and head.val != val:
        head = head.next
    return head
