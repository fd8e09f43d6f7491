"""---
algorithm: filter
structure: linked_list
method: hands over by recursion what fits
time: O(n)
space: O(n)
call: each_above(list(xs), k, emit) -> emitted
---"""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def each_above(node, k, action):
    if node is None:
        return
    if node.value > k:
        action(node.value)
    each_above(node.next, k, action)
