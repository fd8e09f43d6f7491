"""---
algorithm: partition
structure: linked_list
method: two dummies
time: O(n)
space: O(1)
call: partition(list(xs), k) -> list(return)
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def partition(head, x):
    small = ListNode(0)
    large = ListNode(0)
    s = small
    g = large
    while head:
        if head.val < x:
            s.next = head
            s = s.next
        else:
            g.next = head
            g = g.next
        head = head.next
    g.next = None
    s.next = large.next
    return small.next
