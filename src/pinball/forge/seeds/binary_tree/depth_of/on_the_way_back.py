"""---
algorithm: depth_of
structure: binary_tree
method: one added on the way back
time: O(n)
typical: O(log n)
space: O(n)
call: distance(tree(t), k) -> return
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Tree:
    value: int
    left: Tree | None = None
    right: Tree | None = None


def distance(tree: Tree | None, k: int) -> int:
    if tree is None:
        return -1
    if tree.value == k:
        return 0
    below = distance(tree.left, k) if k < tree.value else distance(tree.right, k)
    return -1 if below == -1 else below + 1
