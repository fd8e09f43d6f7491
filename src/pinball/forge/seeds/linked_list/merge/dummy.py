"""---
algorithm: merge
structure: linked_list
method: relinking behind a dummy
time: O(n)
space: O(1)
call: merge(list(xs), list(ys)) -> list(return)
---"""


class ListNode:
    def __init__(self, val, next=None):
        self.val = val
        self.next = next


def merge(a, b):
    dummy = ListNode(0)
    tail = dummy
    while a and b:
        if a.val <= b.val:
            tail.next, a = a, a.next
        else:
            tail.next, b = b, b.next
        tail = tail.next
    tail.next = a if a else b
    return dummy.next
