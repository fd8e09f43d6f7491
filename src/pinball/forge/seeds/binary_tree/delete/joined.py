"""---
algorithm: delete
structure: binary_tree
method: the left side goes below the smallest of the right one
time: O(n)
typical: O(log n)
space: O(n)
view: joined
call: without(tree(t), k) -> tree(return)
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Tree:
    value: int
    left: Tree | None = None
    right: Tree | None = None


def join(left, right):
    if right is None:
        return left
    node = right
    while node.left is not None:
        node = node.left
    node.left = left
    return right


def without(tree, k):
    if tree is None:
        return None
    if tree.value == k:
        return join(tree.left, tree.right)
    if k < tree.value:
        tree.left = without(tree.left, k)
    else:
        tree.right = without(tree.right, k)
    return tree
