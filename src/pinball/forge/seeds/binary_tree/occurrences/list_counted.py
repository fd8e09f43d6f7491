"""---
algorithm: occurrences
structure: binary_tree
method: the library counts in a list
time: O(n)
space: O(n)
call: matches(tree(t), k) -> return
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Tree:
    value: int
    left: Tree | None = None
    right: Tree | None = None


def flat(tree, out):
    if tree is not None:
        out.append(tree.value)
        flat(tree.left, out)
        flat(tree.right, out)


def matches(tree, k):
    out = []
    flat(tree, out)
    return out.count(k)
