"""---
algorithm: inner_nodes
structure: binary_tree
method: a generator
time: O(n^2)
space: O(n)
call: parents(tree(t)) -> return
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Tree:
    value: int
    left: Tree | None = None
    right: Tree | None = None


def parents(tree):
    if tree is not None and not (tree.left is None and tree.right is None):
        yield tree.value
        for value in parents(tree.left):
            yield value
        for value in parents(tree.right):
            yield value
