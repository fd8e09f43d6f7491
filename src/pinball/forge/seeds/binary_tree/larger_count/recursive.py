"""---
algorithm: larger_count
structure: binary_tree
method: one for a larger one
time: O(n)
space: O(n)
call: larger(tree(t), k) -> return
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def larger(root, k):
    if not root:
        return 0
    return (1 if root.val > k else 0) + larger(root.left, k) + larger(root.right, k)
