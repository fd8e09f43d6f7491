"""---
algorithm: level_order
structure: binary_tree
method: a list that grows while it is read
time: O(n)
space: O(n)
call: breadth_first(tree(t), emit) -> emitted
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Tree:
    value: int
    left: Tree | None = None
    right: Tree | None = None


def breadth_first(tree, visit):
    nodes = [tree] if tree is not None else []
    at = 0
    while at < len(nodes):
        node = nodes[at]
        visit(node.value)
        if node.left is not None:
            nodes.append(node.left)
        if node.right is not None:
            nodes.append(node.right)
        at += 1
