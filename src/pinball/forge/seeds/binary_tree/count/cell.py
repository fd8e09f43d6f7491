"""---
algorithm: count
structure: binary_tree
method: a counter in a list
time: O(n)
space: O(n)
call: nodes(tree(t)) -> return
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Tree:
    value: int
    left: Tree | None = None
    right: Tree | None = None


def walk(tree: Tree | None, counter: list[int]) -> None:
    if tree is not None:
        counter[0] += 1
        walk(tree.left, counter)
        walk(tree.right, counter)


def nodes(tree: Tree | None) -> int:
    counter = [0]
    walk(tree, counter)
    return counter[0]
