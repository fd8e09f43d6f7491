"""---
algorithm: nearest
structure: linked_list
method: recursion with the best so far
time: O(n)
space: O(n)
call: nearest(list(xs), k) -> return
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Node:
    value: int
    next: Node | None = None


def better(a: int, b: int, k: int) -> int:
    return b if abs(b - k) < abs(a - k) else a


def look(node: Node | None, best: int, k: int) -> int:
    if node is None:
        return best
    return look(node.next, better(best, node.value, k), k)


def nearest(node: Node, k: int) -> int:
    return look(node.next, node.value, k)
