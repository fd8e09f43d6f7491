"""---
algorithm: reverse
structure: linked_list
method: the values in a list, written back from its end
time: O(n)
space: O(n)
call: flip(list(xs)) -> list(xs)
---"""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def flip(head):
    stack = []
    node = head
    while node is not None:
        stack.append(node.value)
        node = node.next
    node = head
    while node is not None:
        node.value = stack.pop()
        node = node.next
