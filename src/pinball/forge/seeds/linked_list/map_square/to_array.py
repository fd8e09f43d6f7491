"""---
algorithm: map_square
structure: linked_list
method: the new values as an array
time: O(n)
space: O(n)
call: collect(list(xs)) -> return
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def collect(head):
    out = []
    while head:
        x = head.val
        y = x**2
        out.append(y)
        head = head.next
    return out
