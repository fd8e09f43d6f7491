"""---
algorithm: kth_smallest
structure: binary_tree
method: sizes of the left sides
time: O(n^2)
space: O(n)
call: select(tree(t), k) -> return
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Tree:
    value: int
    left: Tree | None = None
    right: Tree | None = None


def size(tree):
    return 0 if tree is None else 1 + size(tree.left) + size(tree.right)


def select(tree, k):
    while tree is not None:
        before = size(tree.left)
        if k == before + 1:
            return tree.value
        if k <= before:
            tree = tree.left
        else:
            k -= before + 1
            tree = tree.right
    return -1
