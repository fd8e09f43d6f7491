"""---
algorithm: map_halve
structure: linked_list
method: recursion that makes a new list
time: O(n)
space: O(n)
call: mapped(list(xs)) -> list(return)
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Link:
    item: int
    rest: Link | None = None


def mapped(link: Link | None) -> Link | None:
    if link is None:
        return None
    x = link.item
    return Link(x >> 1, mapped(link.rest))
