"""---
algorithm: map
structure: linked_list
method: recursion that changes each value
time: O(n)
space: O(n)
call: double(list(xs)) -> list(xs)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def double(node):
    if node:
        node.data = node.data * 2
        double(node.next)
