"""---
algorithm: sum
structure: binary_tree
method: recursion with the sum so far
time: O(n)
space: O(n)
call: sum_from(tree(t), 0) -> return
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Tree:
    value: int
    left: Tree | None = None
    right: Tree | None = None


def sum_from(tree, so_far):
    if tree is None:
        return so_far
    so_far = sum_from(tree.left, so_far)
    so_far += tree.value
    return sum_from(tree.right, so_far)
