"""---
algorithm: doubled_in_order
structure: binary_tree
method: recursion
time: O(n)
space: O(n)
call: doubled(tree(t)) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def walk(node, out):
    if node is not None:
        walk(node.left, out)
        out.append(2 * node.data)
        walk(node.right, out)


def doubled(root):
    out = []
    walk(root, out)
    return out
