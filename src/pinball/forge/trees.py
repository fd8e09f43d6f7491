"""Binary trees as the references see them.

On the outside a tree is a list in level order, ``None`` for a child that is not there; a child that is not
there has no entries for children of its own, and no ``None`` stands at the end: ``[1, None, 2, 3]`` is 1 with
the right child 2, which has the left child 3.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(slots=True)
class Tree:
    """A node with its subtrees."""

    value: int
    left: Tree | None = None
    right: Tree | None = None


def grow(levels: Sequence[int | None]) -> Tree | None:
    """Build the tree that a level-order list describes."""
    if not levels or levels[0] is None:
        return None
    root = Tree(levels[0])
    row = [root]
    for place, value in enumerate(levels[1:]):
        parent = row[place // 2]
        if value is not None:
            child = Tree(value)
            row.append(child)
            if place % 2:
                parent.right = child
            else:
                parent.left = child
    return root


def levels(tree: Tree | None) -> list[int | None]:
    """Write a tree as its level-order list."""
    row = [tree]
    for node in row:
        if node is not None:
            row += [node.left, node.right]
    values = [node.value if node else None for node in row]
    while values and values[-1] is None:
        values.pop()
    return values
