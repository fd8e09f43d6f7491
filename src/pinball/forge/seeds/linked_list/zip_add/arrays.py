"""---
algorithm: zip_add
structure: linked_list
method: arrays
time: O(n)
space: O(n)
call: add_lists(list(xs), list(ys)) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def arr(node):
    out = []
    while node:
        out.append(node.data)
        node = node.next
    return out


def add_lists(a, b):
    return [x + y for x, y in zip(arr(a), arr(b))]
