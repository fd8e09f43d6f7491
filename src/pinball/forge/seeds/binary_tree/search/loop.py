"""---
algorithm: search
structure: binary_tree
method: a loop down the tree
time: O(n)
typical: O(log n)
space: O(1)
call: contains(tree(t), k) -> return
---"""


class Node:
    def __init__(self, key, left=None, right=None):
        self.key = key
        self.left = left
        self.right = right


def contains(node, key):
    while node is not None:
        if key == node.key:
            return True
        if key < node.key:
            node = node.left
        else:
            node = node.right
    return False
