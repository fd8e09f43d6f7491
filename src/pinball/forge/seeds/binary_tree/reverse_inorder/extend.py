"""---
algorithm: reverse_inorder
structure: binary_tree
method: lists of the children appended
time: O(n^2)
space: O(n)
call: back_order_traversal(tree(t)) -> return
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class TreeNode:
    val: int
    left: TreeNode | None = None
    right: TreeNode | None = None


def back_order_traversal(root: TreeNode | None) -> list[int]:
    """Return the values of the tree in this order."""
    values: list[int] = []
    if root:
        values.extend(back_order_traversal(root.right))
        values.append(root.val)
        values.extend(back_order_traversal(root.left))
    return values
