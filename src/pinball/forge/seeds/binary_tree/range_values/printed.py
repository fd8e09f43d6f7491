"""---
algorithm: range_values
structure: binary_tree
method: prints what fits
time: O(n)
space: O(n)
call: Print(tree(t), a, b) -> stdout
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def Print(root, k1, k2):
    if root is None:
        return
    if k1 < root.val:
        Print(root.left, k1, k2)
    if k1 <= root.val <= k2:
        print(root.val)
    Print(root.right, k1, k2)
