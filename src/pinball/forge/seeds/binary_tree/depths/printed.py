"""---
algorithm: depths
structure: binary_tree
method: prints
time: O(n)
space: O(n)
call: show(tree(t), 0) -> stdout
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Tree:
    value: int
    left: Tree | None = None
    right: Tree | None = None


def show(tree, d):
    if tree:
        show(tree.left, d + 1)
        print(d, end=" ")
        show(tree.right, d + 1)
