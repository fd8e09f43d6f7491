"""---
algorithm: reverse
structure: linked_list
method: a second list that takes over each node at its head
time: O(n)
space: O(1)
call: flip(list(xs)) -> list(return)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def push(head, node):
    node.next = head
    return node


def flip(head):
    result = None
    while head:
        node = head
        head = head.next
        result = push(result, node)
    return result
