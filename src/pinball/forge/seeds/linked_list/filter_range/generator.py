"""---
algorithm: filter_range
structure: linked_list
method: a generator over the nodes
time: O(n)
space: O(1)
call: values(list(xs), lo, hi) -> return
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def values(node, lo, hi):
    while node is not None:
        x = node.val
        if lo <= x <= hi:
            yield x
        node = node.next
