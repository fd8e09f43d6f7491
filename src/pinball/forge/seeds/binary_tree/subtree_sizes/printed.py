"""---
algorithm: subtree_sizes
structure: binary_tree
method: prints
time: O(n)
space: O(n)
call: show(tree(t)) -> stdout
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Tree:
    value: int
    left: Tree | None = None
    right: Tree | None = None


def show(tree):
    if tree is None:
        return 0
    left = show(tree.left)
    right = show(tree.right)
    print(left + right + 1, end=" ")
    return left + right + 1
