"""---
algorithm: intersection
structure: linked_list
method: both walk along
time: O(n)
space: O(n)
call: common(list(xs), list(ys)) -> list(return)
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def common(a, b):
    dummy = ListNode(0)
    tail = dummy
    while a and b:
        if a.val == b.val:
            tail.next = ListNode(a.val)
            tail = tail.next
            a = a.next
            b = b.next
        elif a.val < b.val:
            a = a.next
        else:
            b = b.next
    return dummy.next
