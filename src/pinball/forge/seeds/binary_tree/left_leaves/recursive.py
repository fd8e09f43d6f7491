"""---
algorithm: left_leaves
structure: binary_tree
method: recursion with a mark
time: O(n)
space: O(n)
call: left_leaves(tree(t)) -> return
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Tree:
    value: int
    left: Tree | None = None
    right: Tree | None = None


def gather(tree, is_left, out):
    if tree is None:
        return
    if tree.left is None and tree.right is None:
        if is_left:
            out.append(tree.value)
        return
    gather(tree.left, True, out)
    gather(tree.right, False, out)


def left_leaves(tree):
    out = []
    gather(tree, False, out)
    return out
