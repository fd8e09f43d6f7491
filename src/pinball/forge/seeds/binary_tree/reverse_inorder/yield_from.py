"""---
algorithm: reverse_inorder
structure: binary_tree
method: a generator that hands on its parts
time: O(n^2)
space: O(n)
call: visit(tree(t)) -> return
---"""


class Node:
    def __init__(self, key):
        self.key = key
        self.left = None
        self.right = None


def visit(tree):
    if tree is not None:
        yield from visit(tree.right)
        yield tree.key
        yield from visit(tree.left)
