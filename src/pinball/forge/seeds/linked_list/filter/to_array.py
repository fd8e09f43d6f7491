"""---
algorithm: filter
structure: linked_list
method: the values that fit as an array
time: O(n)
space: O(n)
call: values_above(list(xs), k) -> return
---"""


class ListNode:
    def __init__(self, x, nxt=None):
        self.x = x
        self.nxt = nxt


def values_above(head, k):
    out = []
    here = head
    while here is not None:
        value = here.x
        here = here.nxt
        if value <= k:
            continue
        out.append(value)
    return out
