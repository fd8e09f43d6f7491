"""---
algorithm: mirror
structure: binary_tree
method: a new tree
time: O(n)
space: O(n)
call: mirrored(tree(t)) -> tree(return)
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Tree:
    value: int
    left: Tree | None = None
    right: Tree | None = None


def mirrored(tree: Tree | None) -> Tree | None:
    return None if tree is None else Tree(tree.value, mirrored(tree.right), mirrored(tree.left))
