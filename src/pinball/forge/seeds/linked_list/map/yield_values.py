"""---
algorithm: map
structure: linked_list
method: a generator over the nodes
time: O(n)
space: O(1)
call: doubles(list(xs)) -> return
---"""


class Node:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def doubles(node):
    while node is not None:
        yield 2 * node.val
        node = node.next
