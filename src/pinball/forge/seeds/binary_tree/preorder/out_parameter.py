"""---
algorithm: preorder
structure: binary_tree
method: recursion into a list that is handed over
time: O(n)
space: O(n)
call: traverse(tree(t)) -> return
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Tree:
    item: int
    left: Tree | None = None
    right: Tree | None = None


def visit(tree: Tree | None, result: list[int]) -> None:
    if tree is None:
        return
    result.append(tree.item)
    visit(tree.left, result)
    visit(tree.right, result)


def traverse(tree: Tree | None) -> list[int]:
    result: list[int] = []
    visit(tree, result)
    return result
