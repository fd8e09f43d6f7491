"""---
algorithm: insert
structure: linked_list
method: the node in front
time: O(n)
space: O(1)
call: add_ordered(list(xs), k) -> list(return)
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Node:
    value: int
    next: Node | None = None


def add_ordered(head: Node | None, value: int) -> Node:
    before = None
    after = head
    while after is not None and after.value < value:
        before = after
        after = after.next
    node = Node(value, after)
    if before is None:
        return node
    before.next = node
    return head
