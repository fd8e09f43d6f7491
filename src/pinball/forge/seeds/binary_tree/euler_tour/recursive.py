"""---
algorithm: euler_tour
structure: binary_tree
method: three visits
time: O(n)
space: O(n)
call: tour(tree(t)) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def go(node, out):
    if node is None:
        return
    out.append(node.data)
    go(node.left, out)
    out.append(node.data)
    go(node.right, out)
    out.append(node.data)


def tour(root):
    out = []
    go(root, out)
    return out
