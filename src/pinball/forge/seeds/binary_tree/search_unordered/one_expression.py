"""---
algorithm: search_unordered
structure: binary_tree
method: one return
time: O(n)
space: O(n)
call: member(tree(t), k) -> return
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def member(root, x):
    return root is not None and (root.val == x or member(root.left, x) or member(root.right, x))
