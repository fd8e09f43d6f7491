"""---
algorithm: mirrored_preorder
structure: binary_tree
method: root, right, left
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
        out.append(node.data)
        go(node.right, out)
        go(node.left, out)


def visit(root):
    out = []
    go(root, out)
    return out
