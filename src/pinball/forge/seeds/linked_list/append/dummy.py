"""---
algorithm: append
structure: linked_list
method: a dummy in front
time: O(n)
space: O(1)
call: add_last(list(xs), k) -> list(return)
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def add_last(head, val):
    dummy = ListNode(0, head)
    node = dummy
    while node.next is not None:
        node = node.next
    node.next = ListNode(val)
    return dummy.next
