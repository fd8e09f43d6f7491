"""---
algorithm: insert_level_order
structure: binary_tree
method: row by row
time: O(n)
space: O(n)
call: put(tree(t), k) -> tree(return)
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Tree:
    value: int
    left: Tree | None = None
    right: Tree | None = None


def put(tree, value):
    if tree is None:
        return Tree(value)
    row = [tree]
    while True:
        below = []
        for node in row:
            if node.left is None:
                node.left = Tree(value)
                return tree
            if node.right is None:
                node.right = Tree(value)
                return tree
            below += [node.left, node.right]
        row = below
