"""---
algorithm: height
structure: binary_tree
method: recursion
time: O(n)
space: O(n)
call: height(tree(t)) -> return
---"""


class Tree:
    def __init__(self, value, left=None, right=None):
        self.value = value
        self.left = left
        self.right = right


def height(tree):
    if tree is None:
        return 0
    return 1 + max(height(tree.left), height(tree.right))
