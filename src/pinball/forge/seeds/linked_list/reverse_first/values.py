"""---
algorithm: reverse_first
structure: linked_list
method: a stack of values, written back
time: O(1)
space: O(1)
call: turn_front(list(xs), k) -> list(xs)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def turn_front(head, k):
    stack = []
    node = head
    while node is not None and len(stack) < k:
        stack.append(node.data)
        node = node.next
    node = head
    while stack:
        node.data = stack.pop()
        node = node.next
