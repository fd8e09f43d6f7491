"""---
algorithm: preorder
structure: binary_tree
method: lists of the parts added
time: O(n^2)
space: O(n)
call: pre_list(tree(t)) -> return
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def pre_list(root):
    if root is None:
        return []
    return [root.val] + pre_list(root.left) + pre_list(root.right)
