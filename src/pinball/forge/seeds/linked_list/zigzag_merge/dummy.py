"""---
algorithm: zigzag_merge
structure: linked_list
method: one of each behind a dummy
time: O(n)
space: O(1)
call: alternate(list(xs), list(ys)) -> list(return)
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def alternate(l1, l2):
    dummy = ListNode(0)
    cur = dummy
    while l1 or l2:
        if l1:
            cur.next = l1
            cur = l1
            l1 = l1.next
        if l2:
            cur.next = l2
            cur = l2
            l2 = l2.next
    return dummy.next
