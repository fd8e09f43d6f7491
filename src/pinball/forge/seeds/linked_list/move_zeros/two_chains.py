"""---
algorithm: move_zeros
structure: linked_list
method: two chains
time: O(n)
space: O(1)
call: zeros_back(list(xs)) -> list(return)
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def zeros_back(head):
    others = ListNode(0)
    zeros = ListNode(0)
    o = others
    z = zeros
    while head:
        if head.val == 0:
            z.next = head
            z = head
        else:
            o.next = head
            o = head
        head = head.next
    z.next = None
    o.next = zeros.next
    return others.next
