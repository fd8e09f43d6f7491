"""---
algorithm: filter_range
structure: linked_list
method: a new list with its last node
time: O(n)
space: O(n)
call: select(list(xs), lo, hi) -> list(return)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def fits(x, lo, hi):
    return lo <= x <= hi


def select(node, lo, hi):
    first = None
    last = None
    while node is not None:
        if fits(node.data, lo, hi):
            new = Node(node.data)
            if first is None:
                first = new
            else:
                last.next = new
            last = new
        node = node.next
    return first
