"""---
algorithm: preorder
structure: binary_tree
method: recursion that prints
time: O(n)
space: O(n)
call: show(tree(t)) -> stdout
---"""


class Tree:
    def __init__(self, value, left=None, right=None):
        self.value = value
        self.left = left
        self.right = right


def show(tree):
    if tree:
        print(tree.value, end=" ")
        show(tree.left)
        show(tree.right)
