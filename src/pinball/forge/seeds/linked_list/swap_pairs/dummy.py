"""---
algorithm: swap_pairs
structure: linked_list
method: relinks behind a dummy
time: O(n)
space: O(1)
call: pairwise(list(xs)) -> list(return)
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Node:
    value: int
    next: Node | None = None


def pairwise(head: Node | None) -> Node | None:
    dummy = Node(0, head)
    before = dummy
    while before.next is not None and before.next.next is not None:
        a = before.next
        b = a.next
        a.next = b.next
        b.next = a
        before.next = b
        before = a
    return dummy.next
