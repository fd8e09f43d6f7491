"""---
algorithm: inorder
structure: binary_tree
method: lists of the children appended
time: O(n^2)
space: O(n)
call: in_order_traversal(tree(t)) -> return
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class TreeNode:
    val: int
    left: TreeNode | None = None
    right: TreeNode | None = None


def in_order_traversal(root: TreeNode | None) -> list[int]:
    """Return the values of the tree in this order."""
    values: list[int] = []
    if root:
        values.extend(in_order_traversal(root.left))
        values.append(root.val)
        values.extend(in_order_traversal(root.right))
    return values
