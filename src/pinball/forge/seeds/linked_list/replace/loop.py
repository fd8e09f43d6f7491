"""---
algorithm: replace
structure: linked_list
method: changes equal values
time: O(n)
space: O(1)
call: replace(list(xs), k, m) -> list(xs)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def replace(head, old, new):
    node = head
    while node is not None:
        if node.data == old:
            node.data = new
        node = node.next
