"""---
algorithm: depth_of
structure: binary_tree
method: counts the steps down
time: O(n)
typical: O(log n)
space: O(1)
call: depth(tree(t), k) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def depth(root, key):
    steps = 0
    while root is not None:
        if root.data == key:
            return steps
        root = root.left if key < root.data else root.right
        steps += 1
    return -1
