"""---
algorithm: leaves
structure: binary_tree
method: appends leaves
time: O(n)
space: O(n)
call: leaf_values(tree(t)) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def collect(node, out):
    if node is None:
        return
    if node.left is None and node.right is None:
        out.append(node.data)
        return
    collect(node.left, out)
    collect(node.right, out)


def leaf_values(root):
    out = []
    collect(root, out)
    return out
