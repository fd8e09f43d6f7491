"""---
algorithm: successor
structure: binary_tree
method: recursion with the answer so far
time: O(n)
typical: O(log n)
space: O(n)
call: next_larger(tree(t), k, -1) -> return
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Tree:
    value: int
    left: Tree | None = None
    right: Tree | None = None


def next_larger(tree, k, best):
    if tree is None:
        return best
    if k < tree.value:
        return next_larger(tree.left, k, tree.value)
    return next_larger(tree.right, k, best)
