"""---
algorithm: insert
structure: binary_tree
method: a new path, the old nodes unchanged
time: O(n)
typical: O(log n)
space: O(n)
call: with_value(tree(t), k) -> tree(return)
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Tree:
    value: int
    left: Tree | None = None
    right: Tree | None = None


def with_value(tree: Tree | None, k: int) -> Tree:
    if tree is None:
        return Tree(k)
    if k < tree.value:
        return Tree(tree.value, with_value(tree.left, k), tree.right)
    if k > tree.value:
        return Tree(tree.value, tree.left, with_value(tree.right, k))
    return tree
