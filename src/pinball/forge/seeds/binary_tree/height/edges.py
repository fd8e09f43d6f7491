"""---
algorithm: height
structure: binary_tree
method: counts edges
time: O(n)
space: O(n)
view: edges
call: height(tree(t)) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def height(node):
    if node is None:
        return -1
    left = height(node.left)
    right = height(node.right)
    if left > right:
        return left + 1
    else:
        return right + 1
