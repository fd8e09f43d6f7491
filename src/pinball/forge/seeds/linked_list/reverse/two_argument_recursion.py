"""---
algorithm: reverse
structure: linked_list
method: recursion with what is turned already
time: O(n)
space: O(n)
call: reverse(list(xs)) -> list(return)
---"""

from __future__ import annotations


class Node:
    def __init__(self, value: int, next: Node | None = None):
        self.value = value
        self.next = next


def turn(current: Node | None, before: Node | None) -> Node | None:
    if current is None:
        return before
    rest = current.next
    current.next = before
    return turn(rest, current)


def reverse(head: Node | None) -> Node | None:
    return turn(head, None)
