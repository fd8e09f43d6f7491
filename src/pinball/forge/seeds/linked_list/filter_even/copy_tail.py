"""---
algorithm: filter_even
structure: linked_list
method: a new list with its last node
time: O(n)
space: O(n)
call: select(list(xs)) -> list(return)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def fits(x):
    return x % 2 == 0


def select(node):
    first = None
    last = None
    while node is not None:
        if fits(node.data):
            new = Node(node.data)
            if first is None:
                first = new
            else:
                last.next = new
            last = new
        node = node.next
    return first
