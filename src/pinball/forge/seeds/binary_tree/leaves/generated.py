"""---
algorithm: leaves
structure: binary_tree
method: a generator
time: O(n^2)
space: O(n)
call: leaf_iter(tree(t)) -> return
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Tree:
    value: int
    left: Tree | None = None
    right: Tree | None = None


def leaf_iter(tree):
    if tree is None:
        return
    if tree.left is None and tree.right is None:
        yield tree.value
        return
    for value in leaf_iter(tree.left):
        yield value
    for value in leaf_iter(tree.right):
        yield value
