"""---
algorithm: search
structure: binary_tree
method: a loop that returns the node
time: O(n)
typical: O(log n)
space: O(1)
view: value
call: lookup(tree(t), k) -> value(return)
---"""


class TreeNode:
    def __init__(self, val, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def lookup(root, target):
    while root and root.val != target:
        root = root.left if target < root.val else root.right
    return root
