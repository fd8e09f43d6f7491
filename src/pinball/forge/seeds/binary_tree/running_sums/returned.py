"""---
algorithm: running_sums
structure: binary_tree
method: the sum handed on and returned
time: O(n)
space: O(n)
call: cumulative(tree(t)) -> return
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Tree:
    value: int
    left: Tree | None = None
    right: Tree | None = None


def add(tree, so_far, out):
    if tree is None:
        return so_far
    so_far = add(tree.left, so_far, out) + tree.value
    out.append(so_far)
    return add(tree.right, so_far, out)


def cumulative(tree):
    out = []
    add(tree, 0, out)
    return out
