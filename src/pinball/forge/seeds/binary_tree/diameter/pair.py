"""---
algorithm: diameter
structure: binary_tree
method: height and best in a list of two
time: O(n)
space: O(n)
call: widest(tree(t)) -> return
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Tree:
    value: int
    left: Tree | None = None
    right: Tree | None = None


def both(tree):
    if tree is None:
        return [0, 0]
    a = both(tree.left)
    b = both(tree.right)
    return [1 + max(a[0], b[0]), max(a[0] + b[0], max(a[1], b[1]))]


def widest(tree):
    return both(tree)[1]
