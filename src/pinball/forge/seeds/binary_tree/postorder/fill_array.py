"""---
algorithm: postorder
structure: binary_tree
method: writes into a given array and returns the next place
time: O(n)
space: O(n)
call: fill(tree(t), out(len(t)), 0) -> out[:return]
---"""


class TreeNode:
    def __init__(self, info):
        self.info = info
        self.left = None
        self.right = None


def fill(tree, out, n):
    if tree is None:
        return n
    n = fill(tree.left, out, n)
    n = fill(tree.right, out, n)
    out[n] = tree.info
    n += 1
    return n
