"""---
algorithm: map_scale
structure: linked_list
method: recursion that makes a new list
time: O(n)
space: O(n)
call: mapped(list(xs), k) -> list(return)
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Link:
    item: int
    rest: Link | None = None


def mapped(link: Link | None, k: int) -> Link | None:
    if link is None:
        return None
    x = link.item
    return Link(k * x, mapped(link.rest, k))
