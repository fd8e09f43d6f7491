"""---
algorithm: even_values
structure: binary_tree
method: an inorder walk with a test
time: O(n)
space: O(n)
call: evens(tree(t)) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def gather(node, out):
    if node is None:
        return
    gather(node.left, out)
    if node.data % 2 == 0:
        out.append(node.data)
    gather(node.right, out)


def evens(root):
    out = []
    gather(root, out)
    return out
