"""---
algorithm: map_clamp
structure: linked_list
method: the new values as an array
time: O(n)
space: O(n)
call: collect(list(xs), lo, hi) -> return
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def collect(head, lo, hi):
    out = []
    while head:
        x = head.val
        y = lo if x < lo else (hi if x > hi else x)
        out.append(y)
        head = head.next
    return out
