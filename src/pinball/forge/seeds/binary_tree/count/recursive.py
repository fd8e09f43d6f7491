"""---
algorithm: count
structure: binary_tree
method: one more than both sides
time: O(n)
space: O(n)
call: count(tree(t)) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def count(node):
    if node is None:
        return 0
    return 1 + count(node.left) + count(node.right)
