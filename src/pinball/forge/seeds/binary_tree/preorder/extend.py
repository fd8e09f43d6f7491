"""---
algorithm: preorder
structure: binary_tree
method: lists of the children appended
time: O(n^2)
space: O(n)
call: pre_order_traversal(tree(t)) -> return
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class TreeNode:
    val: int
    left: TreeNode | None = None
    right: TreeNode | None = None


def pre_order_traversal(root: TreeNode | None) -> list[int]:
    """Return the values of the tree in this order."""
    values: list[int] = []
    if root:
        values.append(root.val)
        values.extend(pre_order_traversal(root.left))
        values.extend(pre_order_traversal(root.right))
    return values
