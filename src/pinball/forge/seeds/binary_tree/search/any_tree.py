"""---
algorithm: search
structure: binary_tree
method: looks everywhere, as if the tree had no order
time: O(n)
space: O(n)
call: exists(tree(t), k) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def exists(node, key):
    if node is None:
        return False
    if node.data == key:
        return True
    return exists(node.left, key) or exists(node.right, key)
