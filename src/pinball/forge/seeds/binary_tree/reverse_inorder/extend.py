"""---
algorithm: reverse_inorder
structure: binary_tree
method: the values of both sides appended one by one
time: O(n^2)
space: O(n)
call: reverse_inorder_traversal(tree(t)) -> return
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class TreeNode:
    val: int
    left: TreeNode | None = None
    right: TreeNode | None = None


def reverse_inorder_traversal(root: TreeNode | None) -> list[int]:
    """Return the values of the tree in this order."""
    values: list[int] = []
    if root:
        for v in reverse_inorder_traversal(root.right):
            values.append(v)
        values.append(root.val)
        for v in reverse_inorder_traversal(root.left):
            values.append(v)
    return values
