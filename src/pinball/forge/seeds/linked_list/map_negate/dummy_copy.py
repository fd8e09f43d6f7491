"""---
algorithm: map_negate
structure: linked_list
method: a copy behind a dummy
time: O(n)
space: O(n)
call: copy_list(list(xs)) -> list(return)
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def copy_list(head):
    dummy = ListNode(0)
    tail = dummy
    while head is not None:
        x = head.val
        tail.next = ListNode(-x)
        tail = tail.next
        head = head.next
    return dummy.next
