"""---
algorithm: boundary_left
structure: binary_tree
method: goes left or else right
time: O(n)
space: O(n)
call: boundary(tree(t)) -> return
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def boundary(root):
    out = []
    while root:
        out.append(root.val)
        root = root.left if root.left else root.right
    return out
