"""---
algorithm: maximum
structure: binary_tree
method: a stack
time: O(n)
space: O(n)
call: top(tree(t)) -> return
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Tree:
    value: int
    left: Tree | None = None
    right: Tree | None = None


def top(tree):
    best = tree.value
    stack = [tree]
    while stack:
        node = stack.pop()
        if node.value > best:
            best = node.value
        if node.left is not None:
            stack.append(node.left)
        if node.right is not None:
            stack.append(node.right)
    return best
