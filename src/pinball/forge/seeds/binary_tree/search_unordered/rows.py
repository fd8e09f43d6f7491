"""---
algorithm: search_unordered
structure: binary_tree
method: row by row
time: O(n)
space: O(n)
call: has(tree(t), k) -> return
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Tree:
    value: int
    left: Tree | None = None
    right: Tree | None = None


def has(tree, k):
    row = [tree]
    while row:
        below = []
        for node in row:
            if node is None:
                continue
            if node.value == k:
                return True
            below += [node.left, node.right]
        row = below
    return False
