"""---
algorithm: mirrored_postorder
structure: binary_tree
method: right, left, root
time: O(n)
space: O(n)
call: visit(tree(t)) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def go(node, out):
    if node:
        go(node.right, out)
        go(node.left, out)
        out.append(node.data)


def visit(root):
    out = []
    go(root, out)
    return out
