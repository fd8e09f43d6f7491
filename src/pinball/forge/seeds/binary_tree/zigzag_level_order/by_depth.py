"""---
algorithm: zigzag_level_order
structure: binary_tree
method: lists by depth, joined at the end
time: O(n)
space: O(n)
call: snake(tree(t)) -> return
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Tree:
    value: int
    left: Tree | None = None
    right: Tree | None = None


def sort_in(tree, depth, rows):
    if tree is None:
        return
    if depth == len(rows):
        rows.append([])
    rows[depth].append(tree.value)
    sort_in(tree.left, depth + 1, rows)
    sort_in(tree.right, depth + 1, rows)


def snake(tree):
    rows = []
    sort_in(tree, 0, rows)
    out = []
    for i in range(len(rows)):
        if i % 2 == 0:
            out.extend(rows[i])
        else:
            out.extend(rows[i][::-1])
    return out
