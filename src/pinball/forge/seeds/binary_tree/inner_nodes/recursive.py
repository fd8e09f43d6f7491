"""---
algorithm: inner_nodes
structure: binary_tree
method: recursion
time: O(n)
space: O(n)
call: inner(tree(t)) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def gather(node, out):
    if node is None:
        return
    if node.left is not None or node.right is not None:
        out.append(node.data)
    gather(node.left, out)
    gather(node.right, out)


def inner(root):
    out = []
    gather(root, out)
    return out
