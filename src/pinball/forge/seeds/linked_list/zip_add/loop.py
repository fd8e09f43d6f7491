"""---
algorithm: zip_add
structure: linked_list
method: a new list
time: O(n)
space: O(n)
call: add(list(xs), list(ys)) -> list(return)
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def add(a, b):
    dummy = ListNode(0)
    tail = dummy
    while a and b:
        tail.next = ListNode(a.val + b.val)
        tail = tail.next
        a = a.next
        b = b.next
    return dummy.next
