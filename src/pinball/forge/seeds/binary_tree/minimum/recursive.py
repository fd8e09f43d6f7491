"""---
algorithm: minimum
structure: binary_tree
method: recursion to the left
time: O(n)
typical: O(log n)
space: O(n)
call: find_min(tree(t)) -> return
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def find_min(root):
    if root.left is None:
        return root.val
    return find_min(root.left)
