"""---
algorithm: sum
structure: binary_tree
method: the value and both sums
time: O(n)
space: O(n)
call: tree_sum(tree(t)) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def tree_sum(root):
    if root is None:
        return 0
    return root.data + tree_sum(root.left) + tree_sum(root.right)
