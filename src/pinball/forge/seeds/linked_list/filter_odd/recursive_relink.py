"""---
algorithm: filter_odd
structure: linked_list
method: recursion that keeps nodes
time: O(n)
space: O(n)
call: only(list(xs)) -> list(return)
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Link:
    item: int
    rest: Link | None = None


def only(link: Link | None) -> Link | None:
    if link is None:
        return None
    link.rest = only(link.rest)
    x = link.item
    return link if x & 1 == 1 else link.rest
