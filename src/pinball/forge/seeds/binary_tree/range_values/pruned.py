"""---
algorithm: range_values
structure: binary_tree
method: an inorder walk that leaves sides out
time: O(n)
space: O(n)
call: in_range(tree(t), a, b) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def gather(node, a, b, out):
    if node is None:
        return
    if a < node.data:
        gather(node.left, a, b, out)
    if a <= node.data and node.data <= b:
        out.append(node.data)
    if node.data < b:
        gather(node.right, a, b, out)


def in_range(root, a, b):
    out = []
    gather(root, a, b, out)
    return out
