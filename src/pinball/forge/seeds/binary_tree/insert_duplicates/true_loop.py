"""---
algorithm: insert_duplicates
structure: binary_tree
method: an endless loop
time: O(n)
typical: O(log n)
space: O(1)
call: put(tree(t), k) -> tree(return)
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Tree:
    value: int
    left: Tree | None = None
    right: Tree | None = None


def put(tree, value):
    if tree is None:
        return Tree(value)
    here = tree
    while True:
        if value >= here.value:
            if here.right is None:
                here.right = Tree(value)
                break
            here = here.right
        elif here.left is None:
            here.left = Tree(value)
            break
        else:
            here = here.left
    return tree
