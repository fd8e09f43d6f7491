"""---
algorithm: right_view
structure: binary_tree
method: left first, each depth overwritten
time: O(n)
space: O(n)
call: from_right(tree(t)) -> return
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Tree:
    value: int
    left: Tree | None = None
    right: Tree | None = None


def fill(tree: Tree | None, depth: int, last: list[int]) -> None:
    if tree is not None:
        if depth < len(last):
            last[depth] = tree.value
        else:
            last.append(tree.value)
        fill(tree.left, depth + 1, last)
        fill(tree.right, depth + 1, last)


def from_right(tree: Tree | None) -> list[int]:
    last: list[int] = []
    fill(tree, 0, last)
    return last
