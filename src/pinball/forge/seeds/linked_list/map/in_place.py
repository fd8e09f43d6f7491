"""---
algorithm: map
structure: linked_list
method: changing each value
time: O(n)
space: O(1)
call: double_values(list(xs)) -> list(xs)
---"""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def double_values(node):
    while node is not None:
        node.value *= 2
        node = node.next
