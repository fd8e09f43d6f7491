"""---
algorithm: mirror
structure: binary_tree
method: exchanging the children, then recursion
time: O(n)
space: O(n)
call: mirror(tree(t)) -> tree(t)
---"""


class Node:
    def __init__(self, value, left=None, right=None):
        self.value = value
        self.left = left
        self.right = right


def mirror(node):
    if node is not None:
        node.left, node.right = node.right, node.left
        mirror(node.left)
        mirror(node.right)
