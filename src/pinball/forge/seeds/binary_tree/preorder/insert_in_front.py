"""---
algorithm: preorder
structure: binary_tree
method: right, left, then the value before all
time: O(n^2)
space: O(n)
call: listing(tree(t)) -> return
---"""


class Node:
    def __init__(self, info):
        self.info = info
        self.left = None
        self.right = None


def prepend(node, out):
    if node is None:
        return
    prepend(node.right, out)
    prepend(node.left, out)
    out.insert(0, node.info)


def listing(root):
    out = []
    prepend(root, out)
    return out
