"""---
algorithm: filter
structure: linked_list
method: recursion that keeps the nodes
time: O(n)
space: O(n)
call: keep(list(xs), k) -> list(return)
---"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Link:
    item: int
    rest: Link | None = None


def keep(link: Link | None, k: int) -> Link | None:
    if link is None:
        return None
    rest = keep(link.rest, k)
    if link.item > k:
        link.rest = rest
        return link
    return rest
