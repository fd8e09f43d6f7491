"""---
algorithm: inorder
structure: binary_tree
method: lists of the parts added
time: O(n^2)
space: O(n)
call: in_list(tree(t)) -> return
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def in_list(root):
    if root is None:
        return []
    return in_list(root.left) + [root.val] + in_list(root.right)
