"""---
algorithm: subtree_sizes
structure: binary_tree
method: recursion that returns the size
time: O(n)
space: O(n)
call: sizes(tree(t)) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def measure(node, out):
    if node is None:
        return 0
    size = 1 + measure(node.left, out) + measure(node.right, out)
    out.append(size)
    return size


def sizes(root):
    out = []
    measure(root, out)
    return out
