"""---
algorithm: occurrences
structure: binary_tree
method: one for a hit
time: O(n)
space: O(n)
call: count(tree(t), k) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def count(node, key):
    if node is None:
        return 0
    here = 1 if node.data == key else 0
    return here + count(node.left, key) + count(node.right, key)
