"""---
algorithm: doubled_in_order
structure: binary_tree
method: the inorder list, then doubled
time: O(n)
space: O(n)
call: values(tree(t)) -> return
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Tree:
    value: int
    left: Tree | None = None
    right: Tree | None = None


def collect(tree, out):
    if tree is None:
        return
    collect(tree.left, out)
    out.append(tree.value)
    collect(tree.right, out)


def values(tree):
    out = []
    collect(tree, out)
    return [v * 2 for v in out]
