"""---
algorithm: reverse
structure: linked_list
method: a new list, each value put in front
time: O(n)
space: O(n)
call: reversed_copy(list(xs)) -> list(return)
---"""


class Node:
    def __init__(self, data, link=None):
        self.data = data
        self.link = link


def reversed_copy(node):
    result = None
    while node:
        result = Node(node.data, result)
        node = node.link
    return result
