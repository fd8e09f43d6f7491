"""---
algorithm: search
structure: binary_tree
method: recursion
time: O(n)
typical: O(log n)
space: O(n)
call: find(tree(t), k) -> return
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Tree:
    value: int
    left: Tree | None = None
    right: Tree | None = None


def find(tree: Tree | None, value: int) -> bool:
    """Say whether the tree holds the value."""
    if tree is None:
        return False
    if value < tree.value:
        return find(tree.left, value)
    if value > tree.value:
        return find(tree.right, value)
    return True
