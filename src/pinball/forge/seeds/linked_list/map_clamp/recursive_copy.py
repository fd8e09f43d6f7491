"""---
algorithm: map_clamp
structure: linked_list
method: recursion that makes a new list
time: O(n)
space: O(n)
call: mapped(list(xs), lo, hi) -> list(return)
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Link:
    item: int
    rest: Link | None = None


def mapped(link: Link | None, lo: int, hi: int) -> Link | None:
    if link is None:
        return None
    x = link.item
    return Link(lo if x < lo else (hi if x > hi else x), mapped(link.rest, lo, hi))
