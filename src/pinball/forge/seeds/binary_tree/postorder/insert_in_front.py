"""---
algorithm: postorder
structure: binary_tree
method: the value before all, then right, then left
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
    out.insert(0, node.info)
    prepend(node.right, out)
    prepend(node.left, out)


def listing(root):
    out = []
    prepend(root, out)
    return out
