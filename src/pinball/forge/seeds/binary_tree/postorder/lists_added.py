"""---
algorithm: postorder
structure: binary_tree
method: lists of the parts added
time: O(n^2)
space: O(n)
call: post_list(tree(t)) -> return
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def post_list(root):
    if root is None:
        return []
    return post_list(root.left) + post_list(root.right) + [root.val]
