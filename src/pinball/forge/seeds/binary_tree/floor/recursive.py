"""---
algorithm: floor
structure: binary_tree
method: recursion
time: O(n)
typical: O(log n)
space: O(n)
call: largest_below(tree(t), k) -> return
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Tree:
    value: int
    left: Tree | None = None
    right: Tree | None = None


def largest_below(tree: Tree | None, k: int) -> int:
    if tree is None:
        return -1000
    if tree.value > k:
        return largest_below(tree.left, k)
    return max(tree.value, largest_below(tree.right, k))
