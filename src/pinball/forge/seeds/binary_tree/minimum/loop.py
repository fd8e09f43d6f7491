"""---
algorithm: minimum
structure: binary_tree
method: goes left
time: O(n)
typical: O(log n)
space: O(1)
call: minimum(tree(t)) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def minimum(node):
    current = node
    while current.left is not None:
        current = current.left
    return current.data
