"""---
algorithm: is_palindrome
structure: linked_list
method: a stack of all, compared on a second walk
time: O(n)
space: O(n)
call: symmetric(list(xs)) -> return
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Node:
    value: int
    next: Node | None = None


def symmetric(head: Node | None) -> bool:
    stack: list[int] = []
    node = head
    while node is not None:
        stack.append(node.value)
        node = node.next
    node = head
    while node is not None:
        if stack.pop() != node.value:
            return False
        node = node.next
    return True
