"""---
algorithm: postorder
structure: binary_tree
method: lists of the children appended
time: O(n^2)
space: O(n)
call: post_order_traversal(tree(t)) -> return
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class TreeNode:
    val: int
    left: TreeNode | None = None
    right: TreeNode | None = None


def post_order_traversal(root: TreeNode | None) -> list[int]:
    """Return the values of the tree in this order."""
    values: list[int] = []
    if root:
        values.extend(post_order_traversal(root.left))
        values.extend(post_order_traversal(root.right))
        values.append(root.val)
    return values
