"""---
algorithm: insert
structure: linked_list
method: from a dummy
time: O(n)
space: O(1)
call: insert(list(xs), k) -> list(return)
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def insert(head, val):
    dummy = ListNode(0, head)
    prev = dummy
    while prev.next and prev.next.val < val:
        prev = prev.next
    prev.next = ListNode(val, prev.next)
    return dummy.next
