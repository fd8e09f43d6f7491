"""---
algorithm: range_sum
structure: binary_tree
method: the inorder list, what fits added up
time: O(n)
space: O(n)
call: add_range(tree(t), a, b) -> return
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Tree:
    value: int
    left: Tree | None = None
    right: Tree | None = None


def values(tree, out):
    if tree is None:
        return
    values(tree.left, out)
    out.append(tree.value)
    values(tree.right, out)


def add_range(tree, a, b):
    out = []
    values(tree, out)
    total = 0
    for v in out:
        if v >= a and v <= b:
            total = total + v
    return total
