"""---
algorithm: leaf_count
structure: binary_tree
method: one for a leaf
time: O(n)
space: O(n)
call: leaves(tree(t)) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def is_leaf(node):
    return node.left is None and node.right is None


def leaves(node):
    if node is None:
        return 0
    if is_leaf(node):
        return 1
    return leaves(node.left) + leaves(node.right)
