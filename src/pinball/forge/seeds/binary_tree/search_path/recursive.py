"""---
algorithm: search_path
structure: binary_tree
method: lists put in front
time: O(n)
typical: O(log n)
space: O(n)
call: trace(tree(t), k) -> return
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Tree:
    value: int
    left: Tree | None = None
    right: Tree | None = None


def follow(tree, k, way):
    if tree is None:
        return
    way.append(tree.value)
    if k < tree.value:
        follow(tree.left, k, way)
    elif k > tree.value:
        follow(tree.right, k, way)


def trace(tree, k):
    way = []
    follow(tree, k, way)
    return way
