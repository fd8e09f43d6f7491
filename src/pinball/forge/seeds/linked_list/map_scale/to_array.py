"""---
algorithm: map_scale
structure: linked_list
method: the new values as an array
time: O(n)
space: O(n)
call: collect(list(xs), k) -> return
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def collect(head, k):
    out = []
    while head:
        x = head.val
        y = k * x
        out.append(y)
        head = head.next
    return out
