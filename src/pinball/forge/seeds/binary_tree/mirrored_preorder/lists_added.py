"""---
algorithm: mirrored_preorder
structure: binary_tree
method: lists added
time: O(n^2)
space: O(n)
call: order(tree(t)) -> return
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Tree:
    value: int
    left: Tree | None = None
    right: Tree | None = None


def order(tree: Tree | None) -> list[int]:
    if tree is None:
        return []
    return [tree.value] + order(tree.right) + order(tree.left)
