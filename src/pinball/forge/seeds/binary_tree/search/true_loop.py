"""---
algorithm: search
structure: binary_tree
method: an endless loop with three ways
time: O(n)
typical: O(log n)
space: O(1)
call: lookup(tree(t), k) -> return
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Tree:
    key: int
    left: Tree | None = None
    right: Tree | None = None


def lookup(tree: Tree | None, key: int) -> bool:
    while True:
        if tree is None:
            return False
        if tree.key == key:
            return True
        tree = tree.left if key < tree.key else tree.right
