"""---
algorithm: is_balanced
structure: binary_tree
method: a flag in a list
time: O(n)
space: O(n)
call: even(tree(t)) -> return
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Tree:
    value: int
    left: Tree | None = None
    right: Tree | None = None


def depth(tree: Tree | None, ok: list[bool]) -> int:
    if tree is None:
        return 0
    a = depth(tree.left, ok)
    b = depth(tree.right, ok)
    if abs(a - b) > 1:
        ok[0] = False
    return 1 + (a if a > b else b)


def even(tree: Tree | None) -> bool:
    ok = [True]
    depth(tree, ok)
    return ok[0]
