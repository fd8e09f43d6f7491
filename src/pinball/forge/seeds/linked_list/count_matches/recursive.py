"""---
algorithm: count_matches
structure: linked_list
method: recursion with a running count
time: O(n)
space: O(n)
call: occurrences(list(xs), k) -> return
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Node:
    value: int
    next: Node | None = None


def tally(node: Node | None, k: int, so_far: int) -> int:
    if node is None:
        return so_far
    return tally(node.next, k, so_far + (1 if node.value == k else 0))


def occurrences(node: Node | None, k: int) -> int:
    return tally(node, k, 0)
