"""---
algorithm: map
structure: linked_list
method: hands over each doubled value
time: O(n)
space: O(1)
call: for_each(list(xs), emit) -> emitted
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Node:
    value: int
    next: Node | None = None


def for_each(node, action):
    while True:
        if node is None:
            return
        action(node.value * 2)
        node = node.next
