"""---
algorithm: delete
structure: linked_list
method: recursion
time: O(n)
space: O(n)
call: without(list(xs), k) -> list(return)
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Node:
    value: int
    next: Node | None = None


def without(node: Node | None, k: int) -> Node | None:
    """Return the list without the first k."""
    if node is None:
        return None
    if node.value == k:
        return node.next
    node.next = without(node.next, k)
    return node
