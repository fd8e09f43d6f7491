"""---
algorithm: insert_at
structure: linked_list
method: from a dummy
time: O(n)
space: O(1)
call: add_at_index(list(xs), k, i) -> list(return)
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def add_at_index(head, val, index):
    dummy = ListNode(0, head)
    prev = dummy
    while index > 0:
        prev = prev.next
        index -= 1
    prev.next = ListNode(val, prev.next)
    return dummy.next
