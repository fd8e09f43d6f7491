"""---
algorithm: leaf_sum
structure: binary_tree
method: the value of a leaf
time: O(n)
space: O(n)
call: sum_leaves(tree(t)) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def sum_leaves(node):
    if node is None:
        return 0
    if node.left is None and node.right is None:
        return node.data
    return sum_leaves(node.left) + sum_leaves(node.right)
