"""---
algorithm: postorder_of_inserted
structure: binary_tree
method: hands the values over
time: O(n^2)
typical: O(n log n)
space: O(n)
call: sort_of(xs, emit) -> emitted
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Tree:
    value: int
    left: Tree | None = None
    right: Tree | None = None


def put(tree: Tree | None, value: int) -> Tree:
    if tree is None:
        return Tree(value)
    if value > tree.value:
        tree.right = put(tree.right, value)
    else:
        tree.left = put(tree.left, value)
    return tree


def visit(tree, action):
    if tree is None:
        return
    visit(tree.left, action)
    visit(tree.right, action)
    action(tree.value)


def sort_of(values, action):
    tree = None
    i = 0
    while i < len(values):
        tree = put(tree, values[i])
        i += 1
    visit(tree, action)
