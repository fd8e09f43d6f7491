"""---
algorithm: search_unordered
structure: binary_tree
method: both sides
time: O(n)
space: O(n)
call: contains(tree(t), k) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def contains(node, key):
    if node is None:
        return False
    if node.data == key:
        return True
    left = contains(node.left, key)
    if left:
        return True
    return contains(node.right, key)
