"""---
algorithm: map_halve
structure: linked_list
method: a general map that gets a function
time: O(n)
space: O(n)
call: run(list(xs)) -> list(return)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def for_each(node, func):
    if node is not None:
        node.data = func(node.data)
        for_each(node.next, func)


def run(head):
    for_each(head, lambda x: x >> 1)
    return head
