"""---
algorithm: postorder
structure: binary_tree
method: the values of both sides appended one by one
time: O(n^2)
space: O(n)
call: postorder_traversal(tree(t)) -> return
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class TreeNode:
    val: int
    left: TreeNode | None = None
    right: TreeNode | None = None


def postorder_traversal(root: TreeNode | None) -> list[int]:
    """Return the values of the tree in this order."""
    values: list[int] = []
    if root:
        for v in postorder_traversal(root.left):
            values.append(v)
        for v in postorder_traversal(root.right):
            values.append(v)
        values.append(root.val)
    return values
