"""---
algorithm: filter
structure: linked_list
method: a generator over the nodes
time: O(n)
space: O(1)
call: bigger(list(xs), k) -> return
---"""


class Node:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def bigger(node, bound):
    while node:
        if node.val > bound:
            yield node.val
        node = node.next
