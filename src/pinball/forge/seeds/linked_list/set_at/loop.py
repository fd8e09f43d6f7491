"""---
algorithm: set_at
structure: linked_list
method: walks to the place
time: O(n)
space: O(1)
call: set_at(list(xs), i, k) -> list(return)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def set_at(head, index, value):
    node = head
    while index > 0:
        node = node.next
        index -= 1
    node.data = value
    return head
