"""---
algorithm: odd_even
structure: linked_list
method: a flag says which of two dummies comes next
time: O(n)
space: O(1)
call: regroup(list(xs)) -> list(return)
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def regroup(head):
    a = ListNode(0)
    b = ListNode(0)
    pa = a
    pb = b
    to_first = True
    while head:
        if to_first:
            pa.next = head
            pa = head
        else:
            pb.next = head
            pb = head
        to_first = not to_first
        head = head.next
    pb.next = None
    pa.next = b.next
    return a.next
