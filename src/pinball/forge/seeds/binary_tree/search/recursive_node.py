"""---
algorithm: search
structure: binary_tree
method: recursion that returns the node
time: O(n)
typical: O(log n)
space: O(n)
view: value
call: searchBST(tree(t), k) -> value(return)
---"""

from __future__ import annotations


class TreeNode:
    def __init__(self, val: int = 0, left: TreeNode | None = None, right: TreeNode | None = None):
        self.val = val
        self.left = left
        self.right = right


def searchBST(root: TreeNode | None, val: int) -> TreeNode | None:
    if root is None or root.val == val:
        return root
    if root.val < val:
        return searchBST(root.right, val)
    return searchBST(root.left, val)
