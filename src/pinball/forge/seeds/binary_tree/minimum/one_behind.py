"""---
algorithm: minimum
structure: binary_tree
method: a node that follows one behind
time: O(n)
typical: O(log n)
space: O(1)
call: least(tree(t)) -> return
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Tree:
    value: int
    left: Tree | None = None
    right: Tree | None = None


def least(tree: Tree) -> int:
    last = tree.value
    node = tree.left
    while node is not None:
        last = node.value
        node = node.left
    return last
