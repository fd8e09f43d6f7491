"""---
algorithm: mirrored_postorder
structure: binary_tree
method: hands over
time: O(n)
space: O(n)
call: each(tree(t), emit) -> emitted
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Tree:
    value: int
    left: Tree | None = None
    right: Tree | None = None


def each(tree, action):
    if tree is not None:
        if tree.right is not None:
            each(tree.right, action)
        if tree.left is not None:
            each(tree.left, action)
        action(tree.value)
