"""---
algorithm: leaf_sum
structure: binary_tree
method: the leaves in a list, added up
time: O(n)
space: O(n)
call: sum_of_leaves(tree(t)) -> return
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Tree:
    value: int
    left: Tree | None = None
    right: Tree | None = None


def gather(tree: Tree | None, out: list[int]) -> None:
    if tree is None:
        return
    gather(tree.left, out)
    if tree.left is None and tree.right is None:
        out.append(tree.value)
    gather(tree.right, out)


def sum_of_leaves(tree: Tree | None) -> int:
    out: list[int] = []
    gather(tree, out)
    return sum(out)
