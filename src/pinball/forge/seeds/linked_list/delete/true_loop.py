"""---
algorithm: delete
structure: linked_list
method: an endless loop with breaks
time: O(n)
space: O(1)
call: delete_value(list(xs), k) -> list(return)
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Node:
    value: int
    next: Node | None = None


def delete_value(head: Node | None, value: int) -> Node | None:
    """Delete the first node with the value."""
    start = Node(0, head)
    node = start
    while True:
        if node.next is None:
            break
        if node.next.value == value:
            node.next = node.next.next
            break
        node = node.next
    return start.next
