"""---
algorithm: filter_less
structure: linked_list
method: a new list with its last node
time: O(n)
space: O(n)
call: select(list(xs), k) -> list(return)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def fits(x, k):
    return x < k


def select(node, k):
    first = None
    last = None
    while node is not None:
        if fits(node.data, k):
            new = Node(node.data)
            if first is None:
                first = new
            else:
                last.next = new
            last = new
        node = node.next
    return first
