"""---
algorithm: parent_of
structure: binary_tree
method: a node that follows behind
time: O(n)
typical: O(log n)
space: O(1)
call: parent(tree(t), k) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def parent(root, key):
    above = None
    node = root
    while node is not None and node.data != key:
        above = node
        node = node.left if key < node.data else node.right
    if node is None or above is None:
        return -1
    return above.data
