"""---
algorithm: inorder
structure: binary_tree
method: a recursive helper that fills a list
time: O(n)
space: O(n)
call: values(tree(t)) -> return
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Node:
    key: int
    left: Node | None = None
    right: Node | None = None


def collect(node: Node | None, out: list[int]) -> None:
    if node is not None:
        collect(node.left, out)
        out.append(node.key)
        collect(node.right, out)


def values(root: Node | None) -> list[int]:
    """Return the keys from left to right."""
    out: list[int] = []
    collect(root, out)
    return out
